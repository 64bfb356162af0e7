package cymru.cartref.provider;

import org.jspecify.annotations.Nullable;

/** A person the council may need to know or reach. */
public record PersonForm(
        FormKey key,
        PersonRole role,
        String name,
        @Nullable String email,
        @Nullable String phone) {

    /** The same told under another key, to compare what was typed with what is kept. */
    public PersonForm withKey(FormKey other) {
        return new PersonForm(other, role, name, email, phone);
    }
}
