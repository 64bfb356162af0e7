package cymru.cartref.provider;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.provider.domain.Evidence;
import cymru.cartref.provider.domain.Papers;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.Providers;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.work.HomeCard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A provider's standing on its people's home page: where the registration is, and papers that run out. */
@Component
class ProviderHomeCards implements HomeCard {

    private static final int LINES = 5;

    private final Providers providers;
    private final Papers papers;
    private final Texts texts;
    private final DatabaseClock clock;

    ProviderHomeCards(Providers providers, Papers papers, Texts texts, DatabaseClock clock) {
        this.providers = providers;
        this.papers = papers;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Card> forPerson(Actor actor) {
        if (actor.council() || actor.roles().isEmpty()) {
            return Optional.empty();
        }
        Language language = actor.language();
        Long organisation = actor.organisationId();
        if (organisation == null) {
            return actor.holds(Role.PROVIDER_ADMINISTRATOR)
                    ? Optional.of(new Card(
                            texts.get(language, "provider.card.begin"),
                            texts.get(language, "provider.card.begin.text"),
                            List.of(),
                            new Action(texts.get(language, "provider.begin"), "registration")))
                    : Optional.empty();
        }
        return providers.findById(organisation).map(provider -> standing(provider, language));
    }

    private Card standing(Provider provider, Language language) {
        LocalDate today = clock.today();
        Set<EvidenceKind> seen = EnumSet.noneOf(EvidenceKind.class);
        List<Line> lines = papers.findByProviderIdOrderByIdDesc(provider.id()).stream()
                .filter(paper -> paper.state() == EvidenceState.VERIFIED && seen.add(paper.kind()))
                .filter(paper -> runsOut(paper, today))
                .limit(LINES)
                .map(paper -> new Line(
                        texts.get(
                                language,
                                "provider.card.paper",
                                Map.of(
                                        "kind",
                                        texts.get(
                                                language,
                                                "provider.evidence."
                                                        + paper.kind().name()))),
                        "registration/evidence",
                        lastMoment(paper)))
                .toList();
        boolean unfinished = provider.status() == ProviderStatus.APPLIED;
        return new Card(
                texts.get(language, "provider.card.standing"),
                texts.get(
                        language,
                        "provider.card.status." + provider.status().name(),
                        Map.of("provider", provider.names().in(language))),
                lines,
                unfinished ? new Action(texts.get(language, "provider.card.go-on"), "registration") : null);
    }

    private static boolean runsOut(Evidence paper, LocalDate today) {
        EvidenceStanding standing = paper.standing(today);
        return standing == EvidenceStanding.RUNNING_OUT || standing == EvidenceStanding.EXPIRED;
    }

    private static Instant lastMoment(Evidence paper) {
        LocalDate expires = paper.expires();
        return Deadlines.endOfDay(expires == null ? LocalDate.MAX : expires);
    }
}
