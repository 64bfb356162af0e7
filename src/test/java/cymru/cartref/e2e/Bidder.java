package cymru.cartref.e2e;

import cymru.cartref.account.Role;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.shared.Language;
import java.util.Map;

/**
 * The five providers of the outcome, invented. Level at the cut are {@link #DOLWEN} and {@link #CLOVER_PATH}; the papers of
 * {@link #RED_KITE} will not do.
 */
enum Bidder {
    TY_GWENNOL(
            "Tŷ Gwennol",
            LegalForm.CHARITABLE_INCORPORATED_ORGANISATION,
            Map.of(NumberKind.CHARITY_ENGLAND_WALES, "1199871"),
            "tygwennol.example",
            Language.CY,
            "Elin Môn",
            "Gwyn Prydderch",
            true),
    MAES_Y_FFYNNON(
            "Maes y Ffynnon Care",
            LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE,
            Map.of(NumberKind.COMPANY, "99991201", NumberKind.CHARITY_ENGLAND_WALES, "1199872"),
            "maesyffynnon.example",
            Language.EN,
            "Hannah Probert",
            "Hannah Probert",
            true),
    DOLWEN(
            "Dolwen Society",
            LegalForm.CHARITABLE_REGISTERED_SOCIETY,
            Map.of(NumberKind.SOCIETY, "29871R"),
            "dolwen.example",
            Language.EN,
            "Idris Vaughan",
            "Idris Vaughan",
            false),
    CLOVER_PATH(
            "Clover Path",
            LegalForm.COMMUNITY_INTEREST_COMPANY_BY_GUARANTEE,
            Map.of(NumberKind.COMPANY, "99991203"),
            "cloverpath.example",
            Language.EN,
            "Jo Whitcombe",
            "Jo Whitcombe",
            false),
    RED_KITE(
            "Red Kite Family Care",
            LegalForm.LIMITED_LIABILITY_PARTNERSHIP,
            Map.of(NumberKind.COMPANY, "OC991204"),
            "redkite.example",
            Language.EN,
            "Karen Bellis",
            "Karen Bellis",
            false);

    final String title;
    final LegalForm form;
    final Map<NumberKind, String> numbers;
    final Person administrator;
    final Person signatory;
    final boolean home;

    /** @param home whether it runs a children's home beside its fostering service */
    Bidder(
            String title,
            LegalForm form,
            Map<NumberKind, String> numbers,
            String domain,
            Language language,
            String administrator,
            String signatory,
            boolean home) {
        this.title = title;
        this.form = form;
        this.numbers = numbers;
        this.administrator = new Person(administrator, "gweinyddu@" + domain, language, Role.PROVIDER_ADMINISTRATOR);
        this.signatory = administrator.equals(signatory)
                ? this.administrator
                : new Person(signatory, "llofnod@" + domain, language, Role.AUTHORISED_SIGNATORY);
        this.home = home;
    }

    /** Whether one person holds both roles. */
    boolean alone() {
        return administrator.equals(signatory);
    }
}
