package cymru.cartref.embedded;

import cymru.cartref.account.Role;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The providers of the demo, of several legal forms and at several steps. All invented; their numbers belong to nobody. */
enum DemoProvider {
    CALON_AWEL(
            "Calon Awel Fostering",
            "Maethu Calon Awel",
            LegalForm.CHARITABLE_INCORPORATED_ORGANISATION,
            Map.of(NumberKind.CHARITY_ENGLAND_WALES, "9990011"),
            "2 Heol y Felin, Trefawel CF99 1AA",
            "calonawel",
            "029 2018 0110",
            "Elin Caradog",
            "Mared Tegid",
            Language.CY),
    HENDRE_WEN(
            "Hendre Wen Homes CIC",
            "Cartrefi Hendre Wen CBC",
            LegalForm.COMMUNITY_INTEREST_COMPANY_BY_GUARANTEE,
            Map.of(NumberKind.COMPANY, "99990012"),
            "14 Stryd y Berllan, Trefawel CF99 2BB",
            "hendrewen",
            "029 2018 0120",
            "Rhodri Maddox",
            "Anwen Cadwgan",
            Language.CY),
    PONT_LANTERN(
            "Pont Lantern Care Limited",
            null,
            LegalForm.COMPANY_LIMITED_BY_SHARES,
            Map.of(NumberKind.COMPANY, "99990013"),
            "Unit 7, Parc y Bont, Abercynon Newydd CF99 3CC",
            "pontlantern",
            "029 2018 0130",
            "Gareth Winstone",
            "Leila Farouk",
            Language.EN),
    BRO_HAFREN(
            "Bro Hafren Council",
            "Cyngor Bro Hafren",
            LegalForm.LOCAL_AUTHORITY,
            Map.of(),
            "Neuadd y Sir, Caer Hafren NP99 1AA",
            "brohafren",
            "029 2018 0140",
            "Delyth Amos",
            "Owain Tresilian",
            Language.EN),
    GLAS_Y_DORLAN(
            "Glas y Dorlan Society",
            "Cymdeithas Glas y Dorlan",
            LegalForm.CHARITABLE_REGISTERED_SOCIETY,
            Map.of(NumberKind.SOCIETY, "99915"),
            "Yr Hen Ysgol, Llanfair Awel CF99 5EE",
            "glasydorlan",
            "029 2018 0150",
            "Heledd Morfudd",
            "Ifan Gwalchmai",
            Language.CY),
    SER_BACH(
            "Little Stars Homes",
            "Cartrefi Sêr Bach",
            LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE,
            Map.of(NumberKind.COMPANY, "99990016", NumberKind.CHARITY_ENGLAND_WALES, "9990016"),
            "31 Rhodfa'r Môr, Aberawel CF99 6FF",
            "serbach",
            "029 2018 0160",
            "Beca Tudur",
            "Martin Oakfield",
            Language.EN),
    AELWYD_AWEL(
            "Aelwyd Awel Trust",
            "Ymddiriedolaeth Aelwyd Awel",
            LegalForm.CHARITABLE_INCORPORATED_ORGANISATION,
            Map.of(NumberKind.CHARITY_ENGLAND_WALES, "9990017"),
            "5 Lôn y Capel, Trefawel CF99 7GG",
            "aelwydawel",
            "029 2018 0170",
            "Nesta Peredur",
            "Cai Llywarch",
            Language.CY),
    NANT_ENFYS(
            "Nant Enfys Therapies LLP",
            "Therapïau Nant Enfys PAC",
            LegalForm.LIMITED_LIABILITY_PARTNERSHIP,
            Map.of(NumberKind.COMPANY, "OC999018"),
            "Tŷ Enfys, Heol yr Orsaf, Aberawel CF99 8HH",
            "nantenfys",
            "029 2018 0180",
            "Farah Idris",
            "Lowri Blethyn",
            Language.EN),
    QUICKSTEP(
            "Quickstep Residential Limited",
            null,
            LegalForm.COMPANY_LIMITED_BY_SHARES,
            Map.of(NumberKind.COMPANY, "99990019"),
            "Suite 400, Meridian Point, Farbridge BS99 9JJ",
            "quickstep",
            "029 2018 0190",
            "Simon Askerton",
            "Joanna Pryde",
            Language.EN);

    private final String title;
    private final @Nullable String welshName;
    private final LegalForm form;
    private final Map<NumberKind, String> numbers;
    private final String office;
    private final String domain;
    private final String phone;
    private final DemoMember administrator;
    private final DemoMember signatory;

    DemoProvider(
            String title,
            @Nullable String welshName,
            LegalForm form,
            Map<NumberKind, String> numbers,
            String office,
            String domain,
            String phone,
            String administrator,
            String signatory,
            Language language) {
        this.title = title;
        this.welshName = welshName;
        this.form = form;
        this.numbers = numbers;
        this.office = office;
        this.domain = domain;
        this.phone = phone;
        this.administrator = new DemoMember(
                mailbox("gweinyddu"), administrator, language, Set.of(Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER));
        this.signatory = new DemoMember(mailbox("llofnod"), signatory, language, Set.of(Role.AUTHORISED_SIGNATORY));
    }

    String title() {
        return title;
    }

    @Nullable
    String welshName() {
        return welshName;
    }

    LegalForm form() {
        return form;
    }

    Map<NumberKind, String> numbers() {
        return numbers;
    }

    String office() {
        return office;
    }

    String phone() {
        return phone;
    }

    String website() {
        return "https://www." + domain + ".example";
    }

    /** An address of the provider's own. */
    final String mailbox(String name) {
        return name + "@" + domain + ".example";
    }

    DemoMember administrator() {
        return administrator;
    }

    DemoMember signatory() {
        return signatory;
    }

    List<DemoMember> people() {
        return List.of(administrator, signatory);
    }
}
