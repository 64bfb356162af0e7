package cymru.cartref.provider;

import org.jspecify.annotations.Nullable;

/** The parent, or another subsidiary of it: the regulator asks the same of each. Numbers as Companies House and the charity register write them. */
public record GroupBodyForm(
        FormKey key,
        GroupRelation relation,
        String name,
        @Nullable String office,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String companyNumber,
        @Nullable String charityNumber) {

    /** The same told under another key, to compare what was typed with what is kept. */
    public GroupBodyForm withKey(FormKey other) {
        return new GroupBodyForm(other, relation, name, office, email, phone, companyNumber, charityNumber);
    }
}
