package cymru.cartref.contract.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.contract.domain.Amendment;
import cymru.cartref.contract.domain.ContractLife;
import cymru.cartref.contract.domain.LifeDay;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is told what in a contract's life. */
@Component
public class LifeMails {

    private final People people;
    private final Postbox postbox;

    LifeMails(People people, Postbox postbox) {
        this.people = people;
        this.postbox = postbox;
    }

    /** The contract runs out in a while: whoever decides is asked, the provider is told. */
    void notice(ContractLife life) {
        send(
                people.councilWithAny(Role.COMMISSIONING_MANAGER, Role.CONTRACT_OFFICER),
                life,
                "contract-expiry-to-decide",
                Map.of());
        send(provider(life), life, "contract-expiry-notice", Map.of());
    }

    void undecided(ContractLife life) {
        send(people.councilWithAny(Role.HEAD_OF_SERVICE), life, "contract-expiry-undecided", Map.of());
    }

    public void decided(ContractLife life) {
        send(
                Stream.concat(provider(life).stream(), people.councilWithAny(Role.CONTRACT_OFFICER).stream())
                        .toList(),
                life,
                "contract-expiry-decided",
                Map.of("decision", String.valueOf(life.decision())));
    }

    void over(ContractLife life) {
        send(
                Stream.concat(
                                provider(life).stream(),
                                people.councilWithAny(Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER).stream())
                        .toList(),
                life,
                "contract-over",
                Map.of());
    }

    /** A milestone concerns both sides; that it is late, and the price, first the council. */
    void day(ContractLife life, LifeDay day) {
        Map<String, Object> arguments = Map.of("day", day.day());
        switch (day.kind()) {
            case MILESTONE_DUE -> {
                send(people.councilWith(Role.CONTRACT_OFFICER), life, "contract-milestone-due", arguments);
                send(provider(life), life, "contract-milestone-due", arguments);
            }
            case MILESTONE_LATE ->
                send(
                        people.councilWithAny(Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER),
                        life,
                        "contract-milestone-late",
                        arguments);
            case PRICE_REVIEW ->
                send(
                        people.councilWithAny(Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER),
                        life,
                        "contract-price-review",
                        arguments);
        }
    }

    public void offered(ContractLife life, Amendment amendment) {
        amendment(signatories(life), life, amendment, "amendment-to-sign");
    }

    void remind(ContractLife life, Amendment amendment) {
        amendment(signatories(life), life, amendment, "amendment-reminder");
    }

    public void signedByProvider(ContractLife life, Amendment amendment) {
        amendment(people.councilWithAny(Role.HEAD_OF_SERVICE), life, amendment, "amendment-council-to-sign");
    }

    /** In force, declined or withdrawn. */
    public void settled(ContractLife life, Amendment amendment) {
        amendment(
                Stream.concat(provider(life).stream(), people.councilWithAny(Role.CONTRACT_OFFICER).stream())
                        .toList(),
                life,
                amendment,
                "amendment-settled");
    }

    private void amendment(List<Actor> to, ContractLife life, Amendment amendment, String template) {
        send(
                to,
                life,
                template,
                Map.of(
                        "number",
                        amendment.place(),
                        "state",
                        amendment.state().name(),
                        "effective",
                        amendment.effectiveOn()));
    }

    private List<Actor> signatories(ContractLife life) {
        List<Actor> signatories = people.ofOrganisation(life.providerId(), Role.AUTHORISED_SIGNATORY);
        return signatories.isEmpty() ? provider(life) : signatories;
    }

    private List<Actor> provider(ContractLife life) {
        return people.ofOrganisation(life.providerId());
    }

    private void send(List<Actor> to, ContractLife life, String template, Map<String, Object> arguments) {
        if (to.isEmpty()) {
            return;
        }
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("provider", life.provider());
        @Nullable Object end = life.endsOn();
        if (end != null) {
            all.put("end", end);
        }
        postbox.send(
                to.stream().map(Actor::recipient).toList(),
                new Mail(template, all, life.contract(), "contracts/" + life.contract() + "/life", null));
    }
}
