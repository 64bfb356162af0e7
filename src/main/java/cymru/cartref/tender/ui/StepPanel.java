package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.tender.OpeningDesk;
import cymru.cartref.tender.PublicationDesk;
import cymru.cartref.tender.TenderDesk;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.util.Map;

/** What is to be done now, for whoever may do it; for the others, whom it waits for. */
class StepPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final TenderPage page;
    private final transient TenderDesk desk;
    private final transient PublicationDesk publication;
    private final transient Runnable done;

    StepPanel(
            TenderPage page,
            Actor actor,
            TenderDesk desk,
            PublicationDesk publication,
            OpeningDesk opening,
            Runnable done) {
        this.page = page;
        this.desk = desk;
        this.publication = publication;
        this.done = done;
        addClassName("card");
        setId("now");
        setWidthFull();
        add(new H2(Words.t("tender.now")), new Paragraph(Words.t("tender.now." + page.status())));
        if (page.history().returnedReason() != null) {
            add(new Paragraph(
                    Words.t("tender.given-back", Map.of("reason", page.history().returnedReason()))));
        }
        boolean officer = actor.holds(Role.CONTRACT_OFFICER);
        switch (page.status()) {
            case DRAFT -> {
                if (officer) {
                    add(edit(), act("send-for-approval", () -> desk.sendForApproval(page.reference())));
                }
            }
            case IN_APPROVAL -> {
                if (actor.holds(Role.COMMISSIONING_MANAGER)) {
                    judge();
                }
            }
            case APPROVED -> {
                if (officer) {
                    platform();
                }
            }
            case PLATFORM_REFERENCED -> {
                if (officer) {
                    add(act("publish", () -> publication.publish(page.reference())));
                }
            }
            case CLOSED -> {
                if (officer) {
                    open(actor, opening);
                }
            }
            default -> {}
        }
        add(new StepLinks(page, actor));
        if (officer && page.status().mayBecome(TenderStatus.TERMINATED)) {
            add(new TerminateForm(page.reference(), publication, done));
        }
    }

    private void open(Actor actor, OpeningDesk opening) {
        Long first = page.history().firstOpener();
        if (first == null) {
            add(act("begin-opening", () -> opening.begin(page.reference())));
        } else if (first == actor.accountId()) {
            add(new Paragraph(Words.t("tender.opening.waits")));
        } else {
            add(act("confirm-opening", () -> opening.confirm(page.reference())));
        }
    }

    private Button edit() {
        Button edit = new Button(
                Words.t("tender.do.edit"),
                click -> getUI().ifPresent(ui -> ui.navigate("tenders/" + page.reference() + "/edit")));
        edit.setId("edit");
        return edit;
    }

    private Button act(String verb, Runnable deed) {
        Button button = new Button(Words.t("tender.do." + verb), click -> {
            if (Deeds.attempt(deed)) {
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        button.setId(verb);
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void judge() {
        TextArea reason = new TextArea(Words.t("tender.given-back.reason"));
        reason.setId("give-back-reason");
        reason.setWidthFull();
        reason.setMaxLength(2_000);
        Button back = new Button(Words.t("tender.do.give-back"), click -> {
            if (reason.isEmpty()) {
                reason.setErrorMessage(Words.t("tender.reason.needed"));
                reason.setInvalid(true);
            } else if (Deeds.attempt(() -> desk.giveBack(page.reference(), reason.getValue()))) {
                done.run();
            }
        });
        back.setId("give-back");
        add(act("approve", () -> desk.approve(page.reference())), reason, back);
    }

    private void platform() {
        TextField notice = new TextField(Words.t("tender.platform.reference"));
        notice.setId("platform-reference");
        notice.setMaxLength(100);
        LocalisedDatePicker day = new LocalisedDatePicker(Words.t("tender.platform.day"));
        day.setId("platform-day");
        Button record = act(
                "record-platform",
                () -> publication.recordPlatformReference(
                        page.reference(),
                        day.getValue() == null ? "" : notice.getValue(),
                        day.getValue() == null ? java.time.LocalDate.EPOCH : day.getValue()));
        add(notice, day, record);
    }
}
