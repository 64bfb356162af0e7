package cymru.cartref.concern;

import org.jspecify.annotations.Nullable;

/**
 * A note as it is handed in.
 *
 * @param formKey handed in twice under it, it is one note
 * @param serviceId null for the whole provider
 */
public record AddSoftNote(
        String formKey, long providerId, @Nullable Long serviceId, String words) {

    @Override
    public String toString() {
        return "AddSoftNote[sealed]";
    }
}
