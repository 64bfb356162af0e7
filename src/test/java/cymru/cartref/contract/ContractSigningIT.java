package cymru.cartref.contract;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.contract.ContractRule.CONTRACT_CERTIFICATE_OUTSTANDING;
import static cymru.cartref.contract.ContractRule.CONTRACT_NOT_AT_THIS_STEP;
import static cymru.cartref.contract.ContractRule.CONTRACT_REASON_NEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.contract.process.ContractProcess;
import cymru.cartref.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The model with the real beans and database, every way through it. */
@WalksEveryFlow("contract-signing")
class ContractSigningIT extends ContractIT {

    private static final String KEY = ContractProcess.KEY;

    @Test
    void theProviderSignsThenTheCouncilAndItIsInForce() {
        String reference = made();
        assertInStep(reference);
        assertThat(page(reference).status()).isEqualTo(ContractStatus.DRAFT);
        assertThat(mailsTo(signatory, reference)).containsExactly("contract-to-sign");
        assertThat(mailsTo(writer, reference)).containsExactly("contract-made");

        SignatureLine first = signForProvider(reference);
        assertInStep(reference);
        assertThat(page(reference).status()).isEqualTo(ContractStatus.SIGNED_BY_PROVIDER);
        assertThat(first.capacity()).isEqualTo("Ymddiriedolwr");
        assertThat(first.language()).isEqualTo(Language.CY);
        assertThat(mailsTo(head, reference)).containsExactly("contract-council-to-sign");

        SignatureLine second = signForCouncil(reference);
        assertInStep(reference);
        assertThat(running(reference)).isFalse();
        ContractPage page = providersPage(reference);
        assertThat(page.status()).isEqualTo(ContractStatus.IN_FORCE);
        assertThat(page.enteredOn()).isEqualTo(clock.today());
        assertThat(page.signatures()).containsExactly(first, second);
        assertThat(mailsTo(signatory, reference)).endsWith("contract-signed-by-provider", "contract-in-force");
        assertThat(mailsTo(writer, reference)).endsWith("contract-in-force");
        assertThat(mailsTo(head, reference)).endsWith("contract-in-force");
        assertThat(mailsTo(officer, reference)).endsWith("contract-in-force");
        assertThat(audited(reference))
                .containsExactly("contract.made", "contract.signed-by-provider", "contract.signed-by-council");
    }

    @Test
    void certificatesAreCheckedOneByOneBeforeAnybodySigns() throws Throwable {
        String reference = make(award(false, "Insurance", "Fire safety"));
        assertThat(providersPage(reference).inTheWay())
                .extracting(refusal -> refusal.rule().name())
                .containsExactly("CONTRACT_CERTIFICATE_OUTSTANDING");
        assertRefused(CONTRACT_CERTIFICATE_OUTSTANDING, () -> signForProvider(reference));

        send(reference, 1);
        assertInStep(reference);
        send(reference, 2);
        assertInStep(reference);
        assertThat(mailsTo(officer, reference))
                .containsExactly("contract-certificate-sent", "contract-certificate-sent");
        long rejected = newest(reference, 2);
        As.person(officer, () -> council.rejectCertificate(reference, 2, rejected, "It names another home."));
        assertInStep(reference);
        assertThat(mailsTo(writer, reference)).endsWith("contract-certificate-rejected");
        accept(reference, 1);
        assertInStep(reference);

        send(reference, 2);
        assertInStep(reference);
        accept(reference, 2);
        assertInStep(reference);
        assertThat(mailsTo(signatory, reference)).endsWith("contract-certificate-accepted");
        assertThat(page(reference).certificates().get(1).files())
                .extracting(CertificateLine.Sent::state)
                .containsExactly(CertificateState.ACCEPTED, CertificateState.REJECTED);

        assertAllowed(CONTRACT_CERTIFICATE_OUTSTANDING, () -> signForProvider(reference));
    }

    @Test
    void aProviderThatHasNotSignedIsRemindedOnceAndNotTooEarly() {
        String early = made();
        engine.fire(KEY, early, ContractProcess.TIMER_REMINDER);
        assertThat(mailsTo(signatory, early)).as("fired too early").containsExactly("contract-to-sign");

        String reference = made();
        Instant due = Objects.requireNonNull(page(reference).signBy());
        time.forward(Duration.between(clock.now(), due).dividedBy(2).plusMinutes(1));
        engine.fire(KEY, reference, ContractProcess.TIMER_REMINDER);
        assertThat(mailsTo(signatory, reference)).containsExactly("contract-to-sign", "contract-reminder");
        assertInStep(reference);
    }

    @Test
    void anUnsignedContractIsGivenUpWithAReason() throws Throwable {
        String reference = make(award(false, "Insurance"));
        send(reference, 1);
        assertRefused(CONTRACT_REASON_NEEDED, () -> As.person(officer, () -> council.giveUp(reference, " ")));
        assertAllowed(
                CONTRACT_REASON_NEEDED,
                () -> As.person(officer, () -> council.giveUp(reference, "The supplier withdrew.")));
        assertInStep(reference);
        assertThat(running(reference)).isFalse();
        assertThat(providersPage(reference).notEnteredReason()).isEqualTo("The supplier withdrew.");
        assertThat(mailsTo(writer, reference)).endsWith("contract-not-entered");
        assertRefused(CONTRACT_NOT_AT_THIS_STEP, () -> signForProvider(reference));

        String signed = signedByProvider();
        As.person(officer, () -> council.giveUp(signed, "The home was sold."));
        assertInStep(signed);
        assertRefused(CONTRACT_NOT_AT_THIS_STEP, () -> signForCouncil(signed));
        String inForce = inForce();
        assertRefused(CONTRACT_NOT_AT_THIS_STEP, () -> As.person(officer, () -> council.giveUp(inForce, "Too late.")));
    }

    @Test
    void whereNobodyMaySignTheProvidersPeopleAreTold() {
        provider = registeredProvider();
        writer = person(provider, Role.BID_WRITER);
        long administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        String reference = made();
        assertThat(mailsTo(administrator, reference)).containsExactly("contract-signatory-missing");
        assertThat(mailsTo(writer, reference)).containsExactly("contract-signatory-missing");
        assertThat(providersPage(reference).signatories()).isEmpty();
    }
}
