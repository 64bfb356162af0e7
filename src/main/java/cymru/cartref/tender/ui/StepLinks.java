package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to the page where the next step is done, and quietly to those of the other steps. */
class StepLinks extends Div {

    private static final long serialVersionUID = 1L;

    private static final String PANEL = "panel";
    private static final String COMPLIANCE = "compliance";
    private static final String EVALUATION = "evaluation";
    private static final String AWARD = "award";

    StepLinks(TenderPage page, Actor actor) {
        addClassName("actions");
        String base = "tenders/" + page.reference() + "/";
        String next = next(page.status());
        if (next != null) {
            Button onward =
                    new Button(Words.t("award.to." + next), click -> getUI().ifPresent(ui -> ui.navigate(base + next)));
            onward.setId("onward");
            onward.addThemeVariants(ButtonVariant.PRIMARY);
            add(onward);
        }
        for (String other : reachable(page, actor)) {
            if (!other.equals(next)) {
                Anchor link = new Anchor(base + other, Words.t("award.link." + other));
                link.setId("to-" + other);
                add(link);
            }
        }
        setVisible(getComponentCount() > 0);
    }

    private static @Nullable String next(TenderStatus status) {
        return switch (status) {
            case OPENED, COMPLIANCE -> COMPLIANCE;
            case QUALITY_SCORING, MODERATION -> PANEL;
            case QUALITY_LOCKED,
                    PRICE_OPENED,
                    RECOMMENDED,
                    AWARD_APPROVED,
                    SUMMARIES_ISSUED,
                    AWARD_NOTICED,
                    STANDSTILL,
                    CONTRACTED,
                    DETAILS_NOTICED -> AWARD;
            case PIPELINE, DRAFT, IN_APPROVAL, APPROVED, PLATFORM_REFERENCED, LIVE, CLOSED, TERMINATED -> null;
        };
    }

    /** People are appointed to the panel before the bids are opened, so its page comes first. */
    private static List<String> reachable(TenderPage page, Actor actor) {
        List<String> pages = new ArrayList<>();
        if (page.history().approvedAt() != null && page.status().compareTo(TenderStatus.APPROVED) >= 0) {
            pages.add(PANEL);
        }
        if (page.history().openedAt() != null) {
            pages.add(COMPLIANCE);
            if (actor.holds(Role.EVALUATOR) || actor.holds(Role.MODERATOR)) {
                pages.add(EVALUATION);
            }
        }
        if (page.award().qualityLockedAt() != null) {
            pages.add(AWARD);
        }
        return pages;
    }
}
