package cymru.cartref.provider.domain;

import cymru.cartref.provider.ProviderRule;
import cymru.cartref.provider.Regulator;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How each regulator writes the number of a service, as seen on its public register; none has a published check digit. */
public final class ServiceReferences {

    private static final Pattern WALES = Pattern.compile("SIN-\\d{8}-[A-Z]{4}");
    private static final Pattern ENGLAND = Pattern.compile("SC\\d{6}|\\d{7}");
    private static final Pattern SCOTLAND = Pattern.compile("CS\\d{10}");
    private static final Pattern NORTHERN_IRELAND = Pattern.compile("\\d{4,6}");

    private ServiceReferences() {}

    public static String normal(String typed) {
        return typed.strip().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    public static Decision format(Regulator regulator, String reference) {
        Pattern pattern = switch (regulator) {
            case CARE_INSPECTORATE_WALES -> WALES;
            case OFSTED -> ENGLAND;
            case CARE_INSPECTORATE_SCOTLAND -> SCOTLAND;
            case RQIA -> NORTHERN_IRELAND;
        };
        return pattern.matcher(reference).matches()
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        ProviderRule.PROVIDER_SERVICE_REFERENCE_FORMAT,
                        Map.of("regulator", regulator.name()),
                        "regulatorReference"));
    }
}
