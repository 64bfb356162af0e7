package cymru.cartref.tender.ocds;

import java.util.List;
import java.util.Map;

/**
 * The local authority areas (ONS codes) that the Welsh regions of the NUTS classification are made of, as notices name
 * them. Source: ONS, NUTS level 3 to local authority, 2018.
 */
public final class NutsAreas {

    private static final Map<String, List<String>> WALES = Map.ofEntries(
            Map.entry("UKL11", List.of("W06000001")),
            Map.entry("UKL12", List.of("W06000002")),
            Map.entry("UKL13", List.of("W06000003", "W06000004")),
            Map.entry("UKL14", List.of("W06000008", "W06000009", "W06000010")),
            Map.entry("UKL15", List.of("W06000016", "W06000024")),
            Map.entry("UKL16", List.of("W06000018", "W06000019", "W06000020")),
            Map.entry("UKL17", List.of("W06000012", "W06000013")),
            Map.entry("UKL18", List.of("W06000011")),
            Map.entry("UKL21", List.of("W06000021", "W06000022")),
            Map.entry("UKL22", List.of("W06000014", "W06000015")),
            Map.entry("UKL23", List.of("W06000005", "W06000006")),
            Map.entry("UKL24", List.of("W06000023")));

    private NutsAreas() {}

    /** None when the region is not a Welsh one by its code. @param region as read, such as {@code UKL22, Wales} */
    public static List<String> of(String region) {
        return WALES.getOrDefault(region.split(",", 2)[0].strip(), List.of());
    }
}
