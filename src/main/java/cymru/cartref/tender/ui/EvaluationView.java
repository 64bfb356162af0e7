package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.evaluation.BidReadingDesk;
import cymru.cartref.tender.evaluation.InterestDesk;
import cymru.cartref.tender.evaluation.MemberPage;
import cymru.cartref.tender.evaluation.ModerationDesk;
import cymru.cartref.tender.evaluation.ScoringDesk;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

/** A panel member's own part in judging a tender, one stage at a time. */
@Route("tenders/:reference/evaluation")
@RolesAllowed({"EVALUATOR", "MODERATOR"})
public class EvaluationView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient InterestDesk interests;
    private final transient ScoringDesk scoring;
    private final transient ModerationDesk moderation;
    private final transient Reading reading;
    private String reference = "";

    EvaluationView(
            InterestDesk interests, ScoringDesk scoring, ModerationDesk moderation, BidReadingDesk bids, Clock clock) {
        super("evaluation.menu");
        this.interests = interests;
        this.scoring = scoring;
        this.moderation = moderation;
        reading = new Reading(bids, clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        show();
    }

    private void show() {
        MemberPage page = interests.page(reference);
        removeAll();
        heading().trail(new Crumb(Words.t("ui.home"), "")).badge(TenderWords.badge(page.status()));
        title(Words.t("evaluation.title", Map.of("tender", reference)));
        add(new Paragraph(TenderWords.in(page.title())), facts(page));
        Paragraph now = new Paragraph(EvaluationWords.now(page.stage(), page.moderator()));
        now.setId("stage");
        boolean moderates = page.moderator() && page.status().compareTo(TenderStatus.MODERATION) >= 0;
        switch (page.stage()) {
            case DECLARES_GENERAL -> add(now, new DeclarePart(page, interests, this::show));
            case DECLARES_BIDDERS, WAITS_FOR_SCORING -> add(now, new BiddersPart(page, interests, this::show));
            case SCORES -> add(now, new ScoreMatrix(scoring.sheet(reference), scoring, reading, this::show));
            case DONE -> {
                if (moderates) {
                    add(new Paragraph(Words.t("evaluation.now.moderates")));
                    add(new ModerationPart(moderation.sheet(reference), moderation, reading, this::show));
                } else {
                    add(now);
                    past(page);
                }
            }
            case OVER -> {
                add(now);
                past(page);
            }
            case WAITS_FOR_OPENING, LEFT -> add(now);
        }
    }

    /** What the person gave, to read; a moderator who waits reads the bids. */
    private void past(MemberPage page) {
        if (page.moderator()) {
            add(new BiddersPart(page, interests, this::show));
        } else {
            add(new ScoreMatrix(scoring.sheet(reference), scoring, reading, this::show));
        }
    }

    private static FactsStrip facts(MemberPage page) {
        String lots = page.lots().stream()
                .filter(lot -> !lot.left())
                .map(lot -> String.valueOf(lot.lot()))
                .collect(Collectors.joining(", "));
        return new FactsStrip()
                .fact(Words.t("evaluation.part"), EvaluationWords.function(page.moderator()))
                .fact(Words.t("tender.lots"), lots.isEmpty() ? Words.t("evaluation.lots.none") : lots)
                .fact(Words.t("evaluation.stage"), EvaluationWords.badge(page.stage(), page.moderator()));
    }
}
