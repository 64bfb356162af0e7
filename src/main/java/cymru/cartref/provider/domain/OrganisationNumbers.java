package cymru.cartref.provider.domain;

import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.ProviderRule;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers of the public registers: how each is written, and which a legal form has. None of these registers publishes a
 * check digit, so a number's form is all that can be told without asking the register; the officer asks it in vetting.
 */
public final class OrganisationNumbers {

    /** Companies House: eight digits, or a prefix of two letters and six digits (a few old societies end in a letter). */
    private static final Pattern COMPANY = Pattern.compile(
            "\\d{8}|(SC|NI|OC|SO|NC|CE|CS|IP|SP|NP|NO|RS|SR|RC|FC|BR)\\d{6}|(IP|SP|NP|NO|RS|SR)\\d{5}[A-Z]");

    private static final Pattern CHARITY_ENGLAND_WALES = Pattern.compile("[1-9]\\d{5,6}");
    private static final Pattern CHARITY_SCOTLAND = Pattern.compile("SC0\\d{5}");
    private static final Pattern CHARITY_NORTHERN_IRELAND = Pattern.compile("1\\d{5}");
    /** The Mutuals register: up to five digits and an R, or the older form that Companies House keeps. */
    private static final Pattern SOCIETY =
            Pattern.compile("\\d{1,5}R?|(IP|SP|NP|NO|RS|SR)\\d{6}|(IP|SP|NP|NO|RS|SR)\\d{5}[A-Z]");

    private static final Set<String> PARTNERSHIP_PREFIXES = Set.of("OC", "SO", "NC");
    private static final Set<String> COMPANY_PREFIXES = Set.of("SC", "NI");

    private OrganisationNumbers() {}

    /** As its register writes it: no spaces, capitals, a company's leading zeros restored. */
    public static String normal(NumberKind kind, String typed) {
        String number = typed.strip().replaceAll("[\\s\\-./]", "").toUpperCase(Locale.ROOT);
        return switch (kind) {
            case COMPANY -> number.matches("\\d{5,7}") ? "0".repeat(8 - number.length()) + number : number;
            case CHARITY_NORTHERN_IRELAND -> number.startsWith("NIC") ? number.substring(3) : number;
            case CHARITY_ENGLAND_WALES, CHARITY_SCOTLAND, SOCIETY -> number;
        };
    }

    public static Decision format(NumberKind kind, String number) {
        Pattern pattern = switch (kind) {
            case COMPANY -> COMPANY;
            case CHARITY_ENGLAND_WALES -> CHARITY_ENGLAND_WALES;
            case CHARITY_SCOTLAND -> CHARITY_SCOTLAND;
            case CHARITY_NORTHERN_IRELAND -> CHARITY_NORTHERN_IRELAND;
            case SOCIETY -> SOCIETY;
        };
        return pattern.matcher(number).matches()
                ? Decision.allow()
                : Decision.refuse(
                        new Refusal(ProviderRule.PROVIDER_NUMBER_FORMAT, Map.of("register", kind.name()), kind.name()));
    }

    /** Whether a body of the form can have this number: a partnership's is no company's, and a sole trader has none. */
    public static Decision fits(LegalForm form, NumberKind kind, String number) {
        boolean fits = possible(form).contains(kind) && (kind != NumberKind.COMPANY || prefixFits(form, number));
        return fits
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        ProviderRule.PROVIDER_NUMBER_NOT_FOR_FORM,
                        Map.of("register", kind.name(), "form", form.name()),
                        kind.name()));
    }

    /** The numbers a body of the form has to give; whether it must be on a charity register is asked by {@link #needsCharity}. */
    public static Set<NumberKind> needed(LegalForm form) {
        return switch (form) {
            case CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE,
                    COMMUNITY_INTEREST_COMPANY_BY_GUARANTEE,
                    COMMUNITY_INTEREST_COMPANY_BY_SHARES,
                    COMPANY_LIMITED_BY_SHARES,
                    COMPANY_LIMITED_BY_GUARANTEE,
                    LIMITED_LIABILITY_PARTNERSHIP -> EnumSet.of(NumberKind.COMPANY);
            case CHARITABLE_REGISTERED_SOCIETY -> EnumSet.of(NumberKind.SOCIETY);
            case CHARITABLE_INCORPORATED_ORGANISATION,
                    LOCAL_AUTHORITY,
                    PARTNERSHIP,
                    SOLE_TRADER,
                    UNINCORPORATED_CHARITY,
                    OTHER -> EnumSet.noneOf(NumberKind.class);
        };
    }

    /** A charitable society in England and Wales is a charity in law without registering, so it is not asked. */
    public static boolean needsCharity(LegalForm form) {
        return form == LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE
                || form == LegalForm.CHARITABLE_INCORPORATED_ORGANISATION
                || form == LegalForm.UNINCORPORATED_CHARITY;
    }

    /** The numbers a body of the form may give. */
    public static Set<NumberKind> possible(LegalForm form) {
        Set<NumberKind> possible = EnumSet.noneOf(NumberKind.class);
        possible.addAll(needed(form));
        if (needsCharity(form)
                || form == LegalForm.CHARITABLE_REGISTERED_SOCIETY
                || form == LegalForm.COMPANY_LIMITED_BY_GUARANTEE) {
            possible.add(NumberKind.CHARITY_ENGLAND_WALES);
            possible.add(NumberKind.CHARITY_SCOTLAND);
            possible.add(NumberKind.CHARITY_NORTHERN_IRELAND);
        }
        if (form == LegalForm.CHARITABLE_INCORPORATED_ORGANISATION) {
            possible.add(NumberKind.COMPANY);
        }
        if (form == LegalForm.OTHER) {
            possible.addAll(EnumSet.allOf(NumberKind.class));
        }
        return possible;
    }

    private static boolean prefixFits(LegalForm form, String number) {
        String prefix = number.length() < 2 ? "" : number.substring(0, 2);
        boolean digits = !prefix.isEmpty() && Character.isDigit(prefix.charAt(0));
        return switch (form) {
            case LIMITED_LIABILITY_PARTNERSHIP -> PARTNERSHIP_PREFIXES.contains(prefix);
            case CHARITABLE_INCORPORATED_ORGANISATION -> "CE".equals(prefix) || "CS".equals(prefix);
            case OTHER -> true;
            default -> digits || COMPANY_PREFIXES.contains(prefix);
        };
    }
}
