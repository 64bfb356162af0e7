package cymru.cartref.terms.domain;

import static cymru.cartref.terms.TermsRule.NFP_FACTS_CHANGED;
import static cymru.cartref.terms.TermsRule.NFP_FACTS_INCOMPLETE;
import static cymru.cartref.terms.TermsRule.NFP_NUMBER_FORMAT;
import static cymru.cartref.terms.TermsRule.NFP_UNDER_ASSESSMENT;

import cymru.cartref.provider.LegalForm;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.terms.CharityRegister;
import cymru.cartref.terms.EvidenceKind;
import cymru.cartref.terms.FactMissing;
import cymru.cartref.terms.Facts;
import cymru.cartref.terms.NotForProfitCase.State;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a provider must say and hand in, by legal form (2016 Act s.6B). */
public final class FactsPolicy {

    private FactsPolicy() {}

    /** What an officer is reading stays as it is until they have decided. */
    public static Decision editable(State state) {
        return Decision.require(state != State.SUBMITTED, NFP_UNDER_ASSESSMENT);
    }

    /** @param written the edition that the writer saw */
    public static Decision unchanged(long written, long saved) {
        return Decision.require(written == saved, NFP_FACTS_CHANGED);
    }

    /** The files that prove the form. */
    public static Set<EvidenceKind> evidenceFor(LegalForm form, @Nullable CharityRegister register) {
        return switch (form) {
            case CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE, CHARITABLE_INCORPORATED_ORGANISATION ->
                EnumSet.of(EvidenceKind.GOVERNING_DOCUMENT);
            case CHARITABLE_REGISTERED_SOCIETY ->
                register == CharityRegister.EXEMPT
                        ? EnumSet.of(EvidenceKind.GOVERNING_DOCUMENT, EvidenceKind.CHARITY_RECOGNITION)
                        : EnumSet.of(EvidenceKind.GOVERNING_DOCUMENT);
            case COMMUNITY_INTEREST_COMPANY_BY_GUARANTEE ->
                EnumSet.of(EvidenceKind.GOVERNING_DOCUMENT, EvidenceKind.CIC_CERTIFICATE);
            case LOCAL_AUTHORITY,
                    COMMUNITY_INTEREST_COMPANY_BY_SHARES,
                    COMPANY_LIMITED_BY_SHARES,
                    COMPANY_LIMITED_BY_GUARANTEE,
                    LIMITED_LIABILITY_PARTNERSHIP,
                    PARTNERSHIP,
                    SOLE_TRADER,
                    UNINCORPORATED_CHARITY,
                    OTHER -> EnumSet.noneOf(EvidenceKind.class);
        };
    }

    /** What is still missing, in the order in which it is asked. */
    public static Set<FactMissing> missing(Facts facts, Collection<EvidenceKind> handedIn) {
        EnumSet<FactMissing> missing = registrationMissing(facts);
        if (facts.legalForm() != LegalForm.LOCAL_AUTHORITY && facts.statement().isBlank()) {
            missing.add(FactMissing.STATEMENT);
        }
        if (!handedIn.containsAll(evidenceFor(facts.legalForm(), facts.charityRegister()))) {
            missing.add(FactMissing.EVIDENCE);
        }
        return missing;
    }

    /** The registration numbers that the form has and that are not given. */
    public static EnumSet<FactMissing> registrationMissing(Facts facts) {
        EnumSet<FactMissing> missing = EnumSet.noneOf(FactMissing.class);
        LegalForm form = facts.legalForm();
        if ((form == LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE
                        || form == LegalForm.COMMUNITY_INTEREST_COMPANY_BY_GUARANTEE)
                && facts.companyNumber() == null) {
            missing.add(FactMissing.COMPANY_NUMBER);
        }
        if (form == LegalForm.CHARITABLE_REGISTERED_SOCIETY && facts.societyNumber() == null) {
            missing.add(FactMissing.SOCIETY_NUMBER);
        }
        if (charitable(form)) {
            if (facts.charityRegister() == null) {
                missing.add(FactMissing.CHARITY_REGISTER);
            } else if (facts.charityNumber() == null && !exempt(facts)) {
                missing.add(FactMissing.CHARITY_NUMBER);
            }
        }
        return missing;
    }

    public static Decision submit(Set<FactMissing> missing) {
        return missing.isEmpty()
                ? Decision.allow()
                : Decision.refuse(NFP_FACTS_INCOMPLETE, Map.of("count", missing.size()));
    }

    /** The numbers that are given are written as their register writes them. */
    public static Decision numbers(Facts facts) {
        return format("companyNumber", facts.companyNumber() == null || Numbers.company(facts.companyNumber()))
                .and(() -> format(
                        "charityNumber",
                        facts.charityNumber() == null
                                || facts.charityRegister() != null
                                        && Numbers.charity(facts.charityRegister(), facts.charityNumber())))
                .and(() -> format(
                        "societyNumber", facts.societyNumber() == null || Numbers.society(facts.societyNumber())));
    }

    private static Decision format(String field, boolean holds) {
        return holds ? Decision.allow() : Decision.refuse(new Refusal(NFP_NUMBER_FORMAT).at(field));
    }

    private static boolean charitable(LegalForm form) {
        return form == LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE
                || form == LegalForm.CHARITABLE_INCORPORATED_ORGANISATION
                || form == LegalForm.CHARITABLE_REGISTERED_SOCIETY;
    }

    private static boolean exempt(Facts facts) {
        return facts.legalForm() == LegalForm.CHARITABLE_REGISTERED_SOCIETY
                && facts.charityRegister() == CharityRegister.EXEMPT;
    }
}
