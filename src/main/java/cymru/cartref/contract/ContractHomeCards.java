package cymru.cartref.contract;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.work.HomeCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Contracts that wait for the provider's signature, on the home page of all its people: who may not sign can ask who may. */
@Component
class ContractHomeCards implements HomeCard {

    private static final int LINES = 5;

    private final ContractLists lists;
    private final Texts texts;

    ContractHomeCards(ContractLists lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    /** Before terms and tenders: what was won waits. */
    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Card> forPerson(Actor actor) {
        Long organisation = actor.organisationId();
        if (organisation == null) {
            return Optional.empty();
        }
        List<ListedContract> waiting =
                lists.page(organisation, new ContractFilter(ContractStatus.DRAFT, null, ""), Long.MAX_VALUE, LINES);
        return waiting.isEmpty() ? Optional.empty() : Optional.of(card(waiting, actor));
    }

    private Card card(List<ListedContract> waiting, Actor actor) {
        Language language = actor.language();
        String action = waiting.size() == 1 ? "contracts/" + waiting.getFirst().reference() : "contracts";
        return new Card(
                texts.get(language, "contract.card.title"),
                texts.get(
                        language,
                        actor.holds(Role.AUTHORISED_SIGNATORY)
                                ? "contract.card.text.signatory"
                                : "contract.card.text.other",
                        Map.of("count", waiting.size())),
                waiting.stream()
                        .map(line -> new Line(
                                texts.get(
                                        language,
                                        "contract.card.line",
                                        Map.of("title", line.title().in(language), "lot", line.lot())),
                                "contracts/" + line.reference(),
                                line.signBy()))
                        .toList(),
                new Action(texts.get(language, "contract.card.action"), action));
    }
}
