package cymru.cartref.provider;

import org.jspecify.annotations.Nullable;

/** A person the council may need to know or reach. */
public record PersonForm(
        FormKey key,
        PersonRole role,
        String name,
        @Nullable String email,
        @Nullable String phone) {}
