package cymru.cartref.concern.ui;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.concern.EscalationDesk;
import cymru.cartref.concern.EscalationFact;
import cymru.cartref.concern.EscalationPage;
import cymru.cartref.concern.EscalationPage.Rung;
import cymru.cartref.concern.LevelDesk;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What this reader may do about the level of a case that runs; the first of them is what comes next. */
class LevelForms {

    private final EscalationPage page;
    private final Actor actor;
    private final EscalationDesk desk;
    private final LevelDesk levels;
    private final Runnable done;
    private final List<DeedForm> forms = new ArrayList<>();
    private final boolean senior;

    LevelForms(EscalationPage page, Actor actor, EscalationDesk desk, LevelDesk levels, Runnable done) {
        this.page = page;
        this.actor = actor;
        this.desk = desk;
        this.levels = levels;
        this.done = done;
        this.senior = holds(HEAD_OF_SERVICE, DIRECTOR);
        EscalationPage.Asks asks = page.asks();
        if (asks != null) {
            build(asks);
        }
    }

    /** The form of what comes next, if this reader may do something. */
    Optional<DeedForm> next() {
        return forms.stream().findFirst();
    }

    Component[] all() {
        return forms.toArray(Component[]::new);
    }

    private boolean holds(Role... roles) {
        return Stream.of(roles).anyMatch(actor::holds);
    }

    private void build(EscalationPage.Asks asks) {
        boolean officer = holds(QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER) || senior;
        if (officer && !page.toldOfLevel() && !page.held()) {
            forms.add(tell(asks));
        }
        if (senior || actor.holds(asks.chair())) {
            forms.add(review(asks));
        }
        List<Rung> above = page.ladder().stream()
                .filter(rung -> rung.number() > page.level() && (senior || !rung.high()))
                .toList();
        if (officer && !above.isEmpty()) {
            forms.add(raise(above));
        }
        boolean top = page.ladder().getLast().here();
        if (actor.holds(SAFEGUARDING_LEAD) && !top) {
            forms.add(safeguard());
        }
        boolean high = page.ladder().stream().anyMatch(rung -> rung.here() && rung.high());
        if (page.guard().isEmpty() && !page.held() && (senior || (actor.holds(COMMISSIONING_MANAGER) && !high))) {
            forms.add(lower());
        }
        if (holds(SAFEGUARDING_LEAD, QUALITY_MONITOR, COMMISSIONING_MANAGER)) {
            forms.add(facts());
        }
    }

    private DeedForm tell(EscalationPage.Asks asks) {
        DeedForm form = new DeedForm("tell", "escalation.tell.title", done)
                .intro(Words.t("escalation.tell.intro", Map.of("planDue", Words.day(asks.planDue()))));
        TextArea reasons = form.words("reason", "escalation.reason.provider", LevelPolicy.REASON_LENGTH);
        LocalisedDatePicker meeting =
                form.field("meeting", new LocalisedDatePicker(Words.t("escalation.tell.meeting")));
        return form.deed(
                "do",
                "escalation.tell.do",
                () -> desk.tell(page.reference(), page.level(), reasons.getValue(), meeting.getValue()));
    }

    private DeedForm review(EscalationPage.Asks asks) {
        DeedForm form = new DeedForm("review", "escalation.review.title", done);
        TextArea words = form.words("reason", "escalation.review.words", LevelPolicy.REASON_LENGTH);
        return form.deed(
                "do", "escalation.review.do", () -> levels.reviewed(page.reference(), asks.due(), words.getValue()));
    }

    private DeedForm raise(List<Rung> above) {
        DeedForm form = new DeedForm("raise", "escalation.raise.title", done);
        Select<Rung> level = new Select<>();
        level.setLabel(Words.t("escalation.raise.to"));
        level.setItems(above);
        level.setItemLabelGenerator(rung -> EscalationWords.level(rung.number(), rung.name()));
        level.setValue(above.getFirst());
        form.field("level", level);
        TextArea reason = form.words("reason", "escalation.reason", LevelPolicy.REASON_LENGTH);
        return form.deed(
                "do",
                "escalation.raise.do",
                () -> levels.raise(
                        page.reference(), page.level(), level.getValue().number(), reason.getValue()));
    }

    private DeedForm safeguard() {
        DeedForm form = new DeedForm("safeguard", "escalation.safeguard.title", done)
                .intro(Words.t("escalation.safeguard.intro"));
        TextArea reason = form.words("reason", "escalation.reason", LevelPolicy.REASON_LENGTH);
        return form.deed("do", "escalation.safeguard.do", () -> levels.safeguard(page.reference(), reason.getValue()));
    }

    private DeedForm lower() {
        boolean last = page.level() == 1;
        DeedForm form = new DeedForm("lower", last ? "escalation.close.title" : "escalation.lower.title", done)
                .intro(Words.t("escalation.lower.intro"));
        TextArea reason = form.words("reason", "escalation.reason.provider", LevelPolicy.REASON_LENGTH);
        return form.deed(
                "do",
                last ? "escalation.close.do" : "escalation.lower.do",
                () -> levels.lower(page.reference(), page.level(), page.level() - 1, reason.getValue()));
    }

    private DeedForm facts() {
        DeedForm form = new DeedForm("facts", "escalation.facts.title", done);
        LocalisedDatePicker day = form.field("day", new LocalisedDatePicker(Words.t("escalation.facts.day")));
        fact(form, day, EscalationFact.ENQUIRY, page.enquirySince() != null);
        fact(form, day, EscalationFact.REGULATOR_ACTION, page.regulatorActionSince() != null);
        return form;
    }

    private void fact(DeedForm form, LocalisedDatePicker day, EscalationFact fact, boolean open) {
        form.deed(fact.name(), "escalation.facts." + (open ? "end." : "begin.") + fact, () -> {
            if (open) {
                desk.end(page.reference(), fact, day.getValue());
            } else {
                desk.begin(page.reference(), fact, day.getValue());
            }
        });
    }
}
