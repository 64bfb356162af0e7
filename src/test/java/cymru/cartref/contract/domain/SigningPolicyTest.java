package cymru.cartref.contract.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.contract.ContractRule.CONTRACT_CAPACITY_MISSING;
import static cymru.cartref.contract.ContractRule.CONTRACT_CERTIFICATE_OUTSTANDING;
import static cymru.cartref.contract.ContractRule.CONTRACT_EVIDENCE_EXPIRED;
import static cymru.cartref.contract.ContractRule.CONTRACT_NOT_AS_SHOWN;
import static cymru.cartref.contract.ContractRule.CONTRACT_PROVIDER_NOT_REGISTERED;
import static cymru.cartref.contract.ContractRule.CONTRACT_READING_NOT_CONFIRMED;
import static cymru.cartref.contract.ContractRule.CONTRACT_REFERRALS_STOPPED;
import static cymru.cartref.contract.ContractRule.CONTRACT_TERMS_NOT_ACCEPTED;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.contract.Party;
import cymru.cartref.provider.ProviderRule;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.Refusal;
import cymru.cartref.terms.TermsRule;
import cymru.cartref.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SigningPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 3);

    @ParameterizedTest
    @EnumSource
    void onlyARegisteredProviderSigns(ProviderStatus status) {
        Decision decision = SigningPolicy.registered(status, Party.PROVIDER);
        if (status == ProviderStatus.REGISTERED) {
            assertAllowed(CONTRACT_PROVIDER_NOT_REGISTERED, decision);
        } else {
            assertRefused(CONTRACT_PROVIDER_NOT_REGISTERED, decision);
        }
    }

    @Test
    void aProviderThatIsNotThereDoesNotSign() {
        assertRefused(CONTRACT_PROVIDER_NOT_REGISTERED, SigningPolicy.registered(null, Party.COUNCIL));
    }

    @ParameterizedTest
    @EnumSource
    void aProviderThatOthersHaveStoppedTakesOnNoContract(ReferralStatus status) {
        Decision decision = SigningPolicy.referrals(standing(status, null), TODAY, Party.PROVIDER);
        if (Set.of(ReferralStatus.OPEN, ReferralStatus.CASE_BY_CASE, ReferralStatus.VOLUNTARY_PAUSE)
                .contains(status)) {
            assertAllowed(CONTRACT_REFERRALS_STOPPED, decision);
        } else {
            assertRefused(CONTRACT_REFERRALS_STOPPED, decision);
        }
    }

    @Test
    void aSuspensionHoldsThroughItsLastDay() {
        assertRefused(
                CONTRACT_REFERRALS_STOPPED,
                SigningPolicy.referrals(standing(ReferralStatus.SUSPENDED, TODAY), TODAY, Party.COUNCIL));
        assertAllowed(
                CONTRACT_REFERRALS_STOPPED,
                SigningPolicy.referrals(standing(ReferralStatus.SUSPENDED, TODAY.minusDays(1)), TODAY, Party.COUNCIL));
        assertAllowed(CONTRACT_REFERRALS_STOPPED, SigningPolicy.referrals(null, TODAY, Party.COUNCIL));
    }

    @Test
    void whatOtherModulesRefuseIsSaidToWhoeverSigns() {
        Decision expired =
                Decision.refuse(ProviderRule.PROVIDER_EVIDENCE_MISSING, Map.of("count", 2, "kinds", "FIRE_RISK"));
        assertRefused(CONTRACT_EVIDENCE_EXPIRED, SigningPolicy.evidence(expired, Party.PROVIDER));
        assertAllowed(CONTRACT_EVIDENCE_EXPIRED, SigningPolicy.evidence(Decision.allow(), Party.PROVIDER));
        Decision terms = Decision.refuse(TermsRule.TERMS_NOT_ACCEPTED, Map.of("number", 3));
        assertRefused(CONTRACT_TERMS_NOT_ACCEPTED, SigningPolicy.terms(terms, Party.COUNCIL));
        assertAllowed(CONTRACT_TERMS_NOT_ACCEPTED, SigningPolicy.terms(Decision.allow(), Party.COUNCIL));
        assertThat(said(SigningPolicy.terms(terms, Party.PROVIDER)))
                .contains("Your organisation")
                .contains("version 3");
        assertThat(said(SigningPolicy.terms(terms, Party.COUNCIL)))
                .contains("The provider")
                .contains("version 3");
        assertThat(said(SigningPolicy.evidence(expired, Party.PROVIDER))).contains("2 papers");
    }

    @Test
    void everyCertificateIsAcceptedFirst() {
        assertAllowed(CONTRACT_CERTIFICATE_OUTSTANDING, SigningPolicy.certificates(0, Party.PROVIDER));
        assertRefused(CONTRACT_CERTIFICATE_OUTSTANDING, SigningPolicy.certificates(1, Party.PROVIDER));
    }

    @Test
    void whatIsSignedIsWhatWasShown() {
        assertAllowed(CONTRACT_NOT_AS_SHOWN, SigningPolicy.asShown("ab", "ab", true));
        assertRefused(CONTRACT_NOT_AS_SHOWN, SigningPolicy.asShown("ab", "cd", true));
        assertRefused(CONTRACT_NOT_AS_SHOWN, SigningPolicy.asShown("ab", "ab", false));
    }

    @Test
    void whoeverSignsTicksAndSaysInWhatCapacity() {
        assertAllowed(CONTRACT_READING_NOT_CONFIRMED, SigningPolicy.confirmed(true));
        assertRefused(CONTRACT_READING_NOT_CONFIRMED, SigningPolicy.confirmed(false));
        assertAllowed(CONTRACT_CAPACITY_MISSING, SigningPolicy.capacity("Ymddiriedolwr"));
        assertRefused(CONTRACT_CAPACITY_MISSING, SigningPolicy.capacity("  "));
        assertRefused(CONTRACT_CAPACITY_MISSING, SigningPolicy.capacity("x".repeat(121)));
        assertThat(((Decision.Refused) SigningPolicy.capacity("")).refusal().field())
                .isEqualTo("capacity");
        assertThat(((Decision.Refused) SigningPolicy.confirmed(false)).refusal().field())
                .isEqualTo("confirmed");
    }

    private static String said(Decision decision) {
        Refusal refusal = ((Decision.Refused) decision).refusal();
        return new Texts().refusal(Language.EN, refusal);
    }

    private static ReferralStanding standing(ReferralStatus status, @Nullable LocalDate until) {
        return new ReferralStanding(status, "", until, "E-0004", Instant.EPOCH);
    }
}
