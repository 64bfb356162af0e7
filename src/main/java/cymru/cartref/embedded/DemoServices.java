package cymru.cartref.embedded;

import static cymru.cartref.provider.Gender.BOYS;
import static cymru.cartref.provider.Gender.GIRLS;
import static cymru.cartref.provider.Gender.NON_BINARY;

import cymru.cartref.provider.FormKey;
import cymru.cartref.provider.Gender;
import cymru.cartref.provider.Need;
import cymru.cartref.provider.Regulator;
import cymru.cartref.provider.ServiceForm;
import cymru.cartref.provider.ServiceKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the demo's providers offer. */
final class DemoServices {

    static final String CARDIFF = "W06000015";
    static final String VALE = "W06000014";
    private static final String BRIDGEND = "W06000013";
    private static final String RHONDDA = "W06000016";
    private static final String CAERPHILLY = "W06000018";
    private static final String NEWPORT = "W06000022";
    private static final String MONMOUTHSHIRE = "W06000021";
    private static final String SOUTH_WEST_ENGLAND = "E12000009";
    private static final Set<Gender> EVERYBODY = Set.of(GIRLS, BOYS, NON_BINARY);

    private DemoServices() {}

    static List<ServiceForm> of(DemoProvider provider) {
        return switch (provider) {
            case CALON_AWEL ->
                List.of(
                        fostering(
                                "Teuluoedd Calon Awel",
                                "SIN-99990011-AAWL",
                                48,
                                9,
                                Set.of(Need.BROTHERS_AND_SISTERS, Need.TEENAGERS, Need.WELSH_SPEAKING),
                                Set.of(CARDIFF, VALE, RHONDDA)),
                        visiting(
                                ServiceKind.THERAPEUTIC_SUPPORT,
                                "Cam wrth Gam",
                                Set.of(Need.THERAPEUTIC),
                                Set.of(CARDIFF, VALE)));
            case HENDRE_WEN ->
                List.of(
                        home(
                                "Hendre Wen",
                                "SIN-99990012-AHWA",
                                4,
                                1,
                                8,
                                15,
                                Set.of(Need.THERAPEUTIC, Need.WELSH_SPEAKING),
                                Set.of(CARDIFF, VALE)),
                        home(
                                "Tŷ'r Ardd",
                                "SIN-99990012-AHWB",
                                3,
                                0,
                                12,
                                17,
                                Set.of(Need.TEENAGERS, Need.STEP_DOWN),
                                Set.of(VALE, BRIDGEND)));
            case PONT_LANTERN ->
                List.of(
                        home(
                                "Lantern House",
                                "SIN-99990013-APLC",
                                5,
                                2,
                                11,
                                17,
                                Set.of(Need.TEENAGERS, Need.STEP_DOWN),
                                Set.of(CARDIFF, CAERPHILLY)),
                        home(
                                "Bridge Cottage",
                                "SIN-99990013-BPLC",
                                2,
                                1,
                                8,
                                14,
                                Set.of(Need.HOSPITAL_DISCHARGE),
                                Set.of(RHONDDA)));
            case BRO_HAFREN ->
                List.of(
                        fostering(
                                "Maethu Bro Hafren",
                                "SIN-99990014-BHAF",
                                60,
                                4,
                                Set.of(Need.BROTHERS_AND_SISTERS, Need.PARENT_AND_BABY),
                                Set.of(NEWPORT, MONMOUTHSHIRE)),
                        home(
                                "Tŷ Hafren",
                                "SIN-99990014-BHTH",
                                6,
                                1,
                                9,
                                17,
                                Set.of(Need.DISABILITY),
                                Set.of(NEWPORT, CARDIFF)));
            case GLAS_Y_DORLAN ->
                List.of(
                        supported("Llety'r Afon", 12, 3, Set.of(Need.STEP_DOWN, Need.UNACCOMPANIED), Set.of(CARDIFF)),
                        shortBreaks("Penwythnosau Glan yr Afon", 6, 2, Set.of(CARDIFF, VALE, CAERPHILLY)));
            case SER_BACH ->
                List.of(home(
                        "Tŷ Seren",
                        "SIN-99990016-ASBA",
                        4,
                        4,
                        6,
                        12,
                        Set.of(Need.BROTHERS_AND_SISTERS),
                        Set.of(CARDIFF)));
            case AELWYD_AWEL ->
                List.of(fostering(
                        "Aelwyd Awel",
                        "SIN-99990017-AAEL",
                        20,
                        6,
                        Set.of(Need.UNACCOMPANIED, Need.CULTURE_AND_FAITH),
                        Set.of(CARDIFF, NEWPORT)));
            case NANT_ENFYS ->
                List.of(visiting(
                        ServiceKind.THERAPEUTIC_SUPPORT, "Nant Enfys", Set.of(Need.THERAPEUTIC), Set.of(CARDIFF)));
            case QUICKSTEP ->
                List.of(supported("Meridian Flats", 24, 24, Set.of(Need.TEENAGERS), Set.of(SOUTH_WEST_ENGLAND)));
        };
    }

    private static ServiceForm home(
            String name,
            String reference,
            int places,
            int vacancies,
            int from,
            int to,
            Set<Need> needs,
            Set<String> areas) {
        return form(ServiceKind.CHILDRENS_HOME, name, reference, places, vacancies, from, to, needs, areas);
    }

    private static ServiceForm fostering(
            String name, String reference, int places, int vacancies, Set<Need> needs, Set<String> areas) {
        return form(ServiceKind.FOSTERING, name, reference, places, vacancies, 0, 18, needs, areas);
    }

    private static ServiceForm supported(String name, int places, int vacancies, Set<Need> needs, Set<String> areas) {
        return form(ServiceKind.SUPPORTED_ACCOMMODATION, name, null, places, vacancies, 16, 21, needs, areas);
    }

    private static ServiceForm shortBreaks(String name, int places, int vacancies, Set<String> areas) {
        return form(ServiceKind.SHORT_BREAKS, name, null, places, vacancies, 5, 17, Set.of(Need.DISABILITY), areas);
    }

    private static ServiceForm visiting(ServiceKind kind, String name, Set<Need> needs, Set<String> areas) {
        return form(kind, name, null, null, null, 5, 21, needs, areas);
    }

    private static ServiceForm form(
            ServiceKind kind,
            String name,
            @Nullable String reference,
            @Nullable Integer places,
            @Nullable Integer vacancies,
            int from,
            int to,
            Set<Need> needs,
            Set<String> areas) {
        return new ServiceForm(
                FormKey.fresh(),
                kind,
                name,
                reference == null ? null : Regulator.CARE_INSPECTORATE_WALES,
                reference,
                places,
                from,
                to,
                EVERYBODY,
                needs,
                areas,
                vacancies);
    }
}
