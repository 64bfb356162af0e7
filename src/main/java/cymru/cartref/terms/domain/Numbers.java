package cymru.cartref.terms.domain;

import cymru.cartref.terms.CharityRegister;
import java.util.Locale;
import java.util.regex.Pattern;

/** How registration numbers are written. None of these registers publishes a check digit. */
public final class Numbers {

    /** Companies House: eight digits, or two letters and six digits. */
    private static final Pattern COMPANY = Pattern.compile("\\d{8}|[A-Z]{2}\\d{6}");

    /** Charity Commission: six or seven digits, a linked charity with a suffix. */
    private static final Pattern CHARITY_ENGLAND_AND_WALES = Pattern.compile("\\d{6,7}(-\\d{1,3})?");

    /** OSCR: SC and six digits. */
    private static final Pattern CHARITY_SCOTLAND = Pattern.compile("SC\\d{6}");

    /** Charity Commission for Northern Ireland: six digits, often with NIC before them. */
    private static final Pattern CHARITY_NORTHERN_IRELAND = Pattern.compile("(NIC)?\\d{6}");

    /** Mutuals register: digits, of older societies with letters about them, such as 7651 or IP12345R. */
    private static final Pattern SOCIETY = Pattern.compile("(IP|SP|RS|NI)?\\d{1,6}[A-Z]?");

    private Numbers() {}

    /** Without blanks, in capitals. */
    public static String tidy(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    public static boolean company(String number) {
        return COMPANY.matcher(number).matches();
    }

    public static boolean charity(CharityRegister register, String number) {
        return switch (register) {
            case ENGLAND_AND_WALES -> CHARITY_ENGLAND_AND_WALES.matcher(number).matches();
            case SCOTLAND -> CHARITY_SCOTLAND.matcher(number).matches();
            case NORTHERN_IRELAND -> CHARITY_NORTHERN_IRELAND.matcher(number).matches();
            case EXEMPT -> false;
        };
    }

    public static boolean society(String number) {
        return SOCIETY.matcher(number).matches();
    }
}
