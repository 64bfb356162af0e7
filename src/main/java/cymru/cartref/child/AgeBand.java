package cymru.cartref.child;

import java.util.Arrays;
import java.util.Optional;

/** How old a child is, as nearly as the portal wants to know. */
public enum AgeBand {
    AGE_0_4("0-4"),
    AGE_5_9("5-9"),
    AGE_10_12("10-12"),
    AGE_13_15("13-15"),
    AGE_16_17("16-17"),
    AGE_18_UP("18+");

    private final String years;

    AgeBand(String years) {
        this.years = years;
    }

    /** As written in both languages and in files. */
    public String years() {
        return years;
    }

    /** Also with a dash instead of a hyphen, which spreadsheets like to make of it. */
    public static Optional<AgeBand> of(String years) {
        String plain = years.replaceAll("\\s", "").replace('–', '-');
        return Arrays.stream(values()).filter(band -> band.years.equals(plain)).findFirst();
    }
}
