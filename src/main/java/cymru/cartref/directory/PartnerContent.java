package cymru.cartref.directory;

import cymru.cartref.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a partner body.
 *
 * @param mailbox empty where it is not known
 * @param language null where its wish is not known
 * @param areas ONS codes; of a local authority only
 */
public record PartnerContent(
        BodyKind kind,
        String nameEn,
        String nameCy,
        String mailbox,
        @Nullable Language language,
        String phone,
        String noteEn,
        String noteCy,
        List<String> areas) {

    public static final PartnerContent EMPTY =
            new PartnerContent(BodyKind.LOCAL_AUTHORITY, "", "", "", null, "", "", "", List.of());

    public PartnerContent {
        areas = List.copyOf(areas);
    }
}
