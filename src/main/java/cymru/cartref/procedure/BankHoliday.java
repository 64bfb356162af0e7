package cymru.cartref.procedure;

import cymru.cartref.shared.Bilingual;
import java.time.LocalDate;
import java.util.Set;

/** A bank holiday and the parts of the United Kingdom that keep it. */
public record BankHoliday(LocalDate day, Bilingual name, Set<Nation> nations) {

    public enum Nation {
        ENGLAND_AND_WALES,
        SCOTLAND,
        NORTHERN_IRELAND
    }

    public BankHoliday {
        nations = Set.copyOf(nations);
    }
}
