package cymru.cartref.contract.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.contract.CertificateState;
import cymru.cartref.contract.SignatureLine;
import cymru.cartref.contract.domain.Certificate;
import cymru.cartref.contract.domain.CommonContents;
import cymru.cartref.contract.domain.Contract;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is told what about a contract. Where nobody of the provider may sign, its people hear that they need somebody. */
@Component
public class ContractMails {

    private final People people;
    private final Postbox postbox;
    private final CommonContents commons;

    ContractMails(People people, Postbox postbox, CommonContents commons) {
        this.people = people;
        this.postbox = postbox;
        this.commons = commons;
    }

    /** Signatories are asked to sign, the provider's other people hear what they can do for it. */
    public void made(Contract contract, int certificates) {
        Map<String, Object> arguments = due(contract);
        arguments.put("certificates", certificates);
        List<Actor> signatories = signatories(contract);
        if (signatories.isEmpty()) {
            send(provider(contract), contract, "contract-signatory-missing", arguments, true);
            return;
        }
        send(signatories, contract, "contract-to-sign", arguments, true);
        send(
                provider(contract).stream()
                        .filter(person -> !person.holds(Role.AUTHORISED_SIGNATORY))
                        .toList(),
                contract,
                "contract-made",
                arguments,
                false);
    }

    public void remind(Contract contract) {
        List<Actor> signatories = signatories(contract);
        if (signatories.isEmpty()) {
            Map<String, Object> arguments = due(contract);
            arguments.put("certificates", 0);
            send(provider(contract), contract, "contract-signatory-missing", arguments, true);
        } else {
            send(signatories, contract, "contract-reminder", due(contract), true);
        }
    }

    public void certificateSent(Contract contract, Certificate certificate) {
        send(
                people.councilWith(Role.CONTRACT_OFFICER),
                contract,
                "contract-certificate-sent",
                Map.of("what", certificate.what()),
                false);
    }

    /**
     * @param decision accepted or rejected
     * @param outstanding certificates that are still to be accepted
     * @param reason of a rejection; else empty
     */
    public void certificateDecided(
            Contract contract, Certificate certificate, CertificateState decision, int outstanding, String reason) {
        send(
                provider(contract),
                contract,
                decision == CertificateState.ACCEPTED
                        ? "contract-certificate-accepted"
                        : "contract-certificate-rejected",
                Map.of("what", certificate.what(), "count", outstanding, "reason", reason),
                false);
    }

    public void signedByProvider(Contract contract, SignatureLine signature) {
        send(people.councilWith(Role.HEAD_OF_SERVICE), contract, "contract-council-to-sign", due(contract), true);
        send(
                provider(contract),
                contract,
                "contract-signed-by-provider",
                Map.of("person", signature.person(), "at", signature.at(), "sha256", signature.sha256()),
                false);
    }

    /** Both sides' people. */
    public void inForce(Contract contract) {
        Stream<Actor> council = Stream.of(Role.HEAD_OF_SERVICE, Role.CONTRACT_OFFICER)
                .flatMap(role -> people.councilWith(role).stream());
        send(
                Stream.concat(provider(contract).stream(), council).toList(),
                contract,
                "contract-in-force",
                Map.of("on", Objects.requireNonNull(contract.enteredOn())),
                false);
    }

    public void notEntered(Contract contract, String reason) {
        Stream<Actor> council = people.councilWith(Role.HEAD_OF_SERVICE).stream();
        send(
                Stream.concat(provider(contract).stream(), council).toList(),
                contract,
                "contract-not-entered",
                Map.of("reason", reason),
                false);
    }

    private List<Actor> signatories(Contract contract) {
        return people.ofOrganisation(contract.providerId(), Role.AUTHORISED_SIGNATORY);
    }

    private List<Actor> provider(Contract contract) {
        return people.ofOrganisation(contract.providerId());
    }

    private static Map<String, Object> due(Contract contract) {
        return new HashMap<>(Map.of("due", Objects.requireNonNull(contract.signBy())));
    }

    private void send(
            List<Actor> recipients, Contract contract, String template, Map<String, Object> arguments, boolean byDay) {
        if (recipients.isEmpty()) {
            return;
        }
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("title", commons.findById(contract.commonId()).orElseThrow().title());
        all.put("lot", contract.lot());
        all.put("provider", contract.provider());
        postbox.send(
                recipients.stream().map(Actor::recipient).toList(),
                new Mail(
                        template,
                        all,
                        contract.reference(),
                        "contracts/" + contract.reference(),
                        byDay ? contract.signBy() : null));
    }
}
