package cymru.cartref.concern.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.concern.closure.ClosureDesk;
import cymru.cartref.concern.closure.ClosurePage;
import cymru.cartref.concern.closure.ClosureReadingDesk;
import cymru.cartref.concern.closure.ClosureTold;
import cymru.cartref.concern.closure.ClosureWorkDesk;
import cymru.cartref.concern.closure.OpenClosure;
import cymru.cartref.concern.telling.TellingDesk;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.FieldRows;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Timeline;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/** One closure: what comes next, a thread for each child, who was told, and what was written. */
@Route("closures/:reference")
@RolesAllowed({
    "QUALITY_MONITOR",
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "SAFEGUARDING_LEAD",
    "DIRECTOR"
})
public class ClosureView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ClosureReadingDesk reading;
    private final transient ClosureDesk desk;
    private final transient ClosureWorkDesk work;
    private final transient TellingDesk telling;
    private final transient CurrentActor actors;
    private String reference = "";

    ClosureView(
            ClosureReadingDesk reading,
            ClosureDesk desk,
            ClosureWorkDesk work,
            TellingDesk telling,
            CurrentActor actors) {
        super("closure.title");
        this.reading = reading;
        this.desk = desk;
        this.work = work;
        this.telling = telling;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        show();
    }

    private void show() {
        show(reading.page(reference));
    }

    private void show(ClosurePage page) {
        removeAll();
        Actor actor = actors.get();
        title(reference + " · " + page.service());
        heading().trail(new Crumb(Words.t("closure.title"), "closures")).badge(ClosureWords.badge(page.state()));
        add(facts(page), new Paragraph(Words.t("closure.now." + page.state())));
        boolean senior = actor.holds(Role.COMMISSIONING_MANAGER)
                || actor.holds(Role.HEAD_OF_SERVICE)
                || actor.holds(Role.DIRECTOR);
        if (senior && page.state().running()) {
            forms(page);
        }
        add(
                children(page),
                new PeopleToldPart(telling.ofClosure(reference), Words.t("telling.none.closure"), telling, this::show),
                told(page),
                said(page));
        add(new Anchor("process/service-closure/" + reference, Words.t("closure.process")));
    }

    private ClosureChildrenPart children(ClosurePage page) {
        ClosureChildrenPart[] part = new ClosureChildrenPart[1];
        part[0] = new ClosureChildrenPart(page, work, row -> again(page, now -> part[0].again(now, row)));
        return part[0];
    }

    /** Where the closure stands as it did, only one part is drawn again: what is typed in the others stays. */
    private void again(ClosurePage shown, Consumer<ClosurePage> part) {
        ClosurePage now = reading.page(reference);
        if (now.state() == shown.state()) {
            part.accept(now);
        } else {
            show(now);
        }
    }

    private static FactsStrip facts(ClosurePage page) {
        FactsStrip facts = new FactsStrip()
                .fact(Words.t("closure.provider"), new Anchor("standing/" + page.providerReference(), page.provider()))
                .fact(Words.t("closure.kind"), Words.t("closure.kind." + page.kind()))
                .fact(Words.t("closure.cause"), Words.t("closure.cause." + page.cause()))
                .fact(Words.t("closure.closes-on"), Words.day(page.closesOn()));
        if (page.stepBy() != null) {
            facts.fact(Words.t("closure.step-by"), new DeadlineChip(page.stepBy()));
        }
        if (page.meetingBy() != null) {
            facts.fact(Words.t("closure.meeting-by"), new DeadlineChip(page.meetingBy()));
        }
        return facts;
    }

    private void forms(ClosurePage page) {
        switch (page.state()) {
            case GROUP -> add(words("group", words -> desk.met(reference, words)));
            case PLAN -> add(words("plan", words -> desk.plan(reference, words)));
            case LESSONS -> add(words("lessons", words -> desk.learn(reference, words)));
            case MOVING, CLOSED, WITHDRAWN -> {}
        }
        if (page.meetingDue()) {
            add(words("meeting", words -> desk.meeting(reference, words)));
        }
        DeedForm withdraw = words("withdraw", words -> desk.withdraw(reference, words));
        withdraw.setOpened(false);
        add(withdraw);
    }

    private DeedForm words(String name, Consumer<String> deed) {
        DeedForm form = new DeedForm(name, "closure." + name + ".title", this::show)
                .intro(Words.t("closure." + name + ".intro"));
        TextArea words = form.words("words", "closure." + name + ".words", OpenClosure.WORDS_LENGTH);
        form.setOpened(true);
        return form.deed("do", "closure." + name + ".do", () -> deed.accept(words.getValue()));
    }

    private Section told(ClosurePage page) {
        Section part = new Section(new H2(Words.t("closure.told")));
        part.setId("told");
        part.setWidthFull();
        PlainTable table = new PlainTable(Words.t("closure.told"))
                .text(Words.t("closure.told.whom"))
                .text(Words.t("closure.told.on"));
        for (ClosureTold whom : ClosureTold.values()) {
            LocalDate on = page.told().get(whom);
            table.row(Words.t("closure.told." + whom), on == null ? Words.t("closure.told.not") : Words.day(on));
        }
        part.add(table);
        if (page.state().running()) {
            DeedForm form =
                    new DeedForm("tell", "closure.tell.title", () -> again(page, now -> replace(part, told(now))));
            Select<ClosureTold> whom = new Select<>();
            whom.setLabel(Words.t("closure.told.whom"));
            whom.setItems(ClosureTold.values());
            whom.setItemLabelGenerator(each -> Words.t("closure.told." + each));
            whom.setValue(ClosureTold.CHILDREN);
            form.field("whom", whom);
            LocalisedDatePicker day = form.field("day", new LocalisedDatePicker(Words.t("closure.told.on")));
            form.add(FieldRows.of(whom, day));
            part.add(form.deed(
                    "do",
                    "closure.tell.do",
                    () -> work.told(
                            reference, whom.getValue(), Objects.requireNonNullElse(day.getValue(), LocalDate.EPOCH))));
        }
        return part;
    }

    private static Div said(ClosurePage page) {
        Div part = new Div(
                new H2(Words.t("closure.said")),
                new Timeline(page.said().reversed().stream()
                        .map(said -> new Timeline.Entry(
                                said.at(), said.by(), Words.t("closure.part." + said.part()), said.words()))
                        .toList()));
        part.setId("said");
        part.setWidthFull();
        return part;
    }
}
