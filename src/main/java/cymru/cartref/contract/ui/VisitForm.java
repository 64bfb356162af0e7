package cymru.cartref.contract.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.contract.domain.ReviewPolicy;
import cymru.cartref.contract.domain.VisitPolicy;
import cymru.cartref.contract.monitoring.VisitAnswer;
import cymru.cartref.contract.monitoring.VisitCheck;
import cymru.cartref.contract.monitoring.VisitDesk;
import cymru.cartref.contract.monitoring.VisitPage;
import cymru.cartref.contract.monitoring.VisitState;
import cymru.cartref.contract.monitoring.WriteVisit;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What a visitor writes down; saved whole, shared at the end. */
class VisitForm extends Div {

    private static final long serialVersionUID = 1L;

    private final VisitPage page;
    private final transient VisitDesk desk;
    private final transient Runnable done;
    private final LocalisedDatePicker day = new LocalisedDatePicker(Words.t("visit.took-place"));
    private final Map<VisitCheck, Select<VisitAnswer>> checks = new EnumMap<>(VisitCheck.class);
    private final TextArea findings;
    private final TextArea children;
    private final TextArea staff;
    private final TextArea report;
    private final Map<String, HasElement> fields = new HashMap<>();

    VisitForm(VisitPage page, VisitDesk desk, Runnable done) {
        this.page = page;
        this.desk = desk;
        this.done = done;
        setId("visit-form");
        setWidthFull();
        day.setId("took-place");
        day.setValue(page.tookPlaceOn() == null ? page.plannedOn() : page.tookPlaceOn());
        fields.put("day", day);
        Paragraph warning = new Paragraph(Words.t("visit.no-names"));
        warning.addClassName("strong");
        add(new H2(Words.t("visit.found")), warning, day);
        for (VisitCheck check : VisitCheck.values()) {
            add(check(check));
        }
        findings = area("findings", "visit.findings", VisitPolicy.LONG_TEXT, page.findings());
        children = area("children", "visit.children", VisitPolicy.SHORT_TEXT, page.childrensVoice());
        staff = area("staff", "visit.staff", VisitPolicy.SHORT_TEXT, page.staffVoice());
        report = area("report", "visit.report.write", VisitPolicy.LONG_TEXT, page.report());
        add(findings, children, staff, report);
        if (page.state() == VisitState.DONE) {
            add(new VisitPhotos(page, desk, done));
        }
        add(ways());
        if (page.state() == VisitState.PLANNED) {
            add(cancelling());
        }
    }

    private Select<VisitAnswer> check(VisitCheck check) {
        Select<VisitAnswer> select = new Select<>();
        select.setId("check-" + check);
        select.setLabel(Words.t("visit.check." + check));
        select.setItems(VisitAnswer.values());
        select.setItemLabelGenerator(answer -> Words.t("visit.answer." + answer));
        select.setValue(page.checks().get(check));
        select.setWidthFull();
        select.setMaxWidth("40rem");
        checks.put(check, select);
        fields.put("check-" + check, select);
        return select;
    }

    private TextArea area(String id, String label, int most, String value) {
        TextArea area = new TextArea(Words.t(label));
        area.setId(id);
        area.setWidthFull();
        area.setMaxLength(most);
        area.setValue(value);
        fields.put(id, area);
        return area;
    }

    private Div ways() {
        Button save = new Button(Words.t("visit.save"), click -> {
            if (Deeds.attempt(() -> desk.write(page.reference(), written()), fields)) {
                Deeds.done(Words.t("visit.saved"));
                done.run();
            }
        });
        save.setId("save-visit");
        Div ways = new Div(save);
        ways.addClassName("actions");
        if (page.state() == VisitState.DONE) {
            Button opener = new Button(Words.t("visit.share"));
            opener.setId("share");
            opener.addThemeVariants(ButtonVariant.PRIMARY);
            ways.add(new ConfirmPanel(opener, Words.t("visit.share.sure"), Words.t("visit.share"), this::share));
        }
        return ways;
    }

    /** What stands on the page is saved first, so that what is shared is what was read. */
    private void share() {
        boolean shared =
                Deeds.attempt(() -> desk.share(page.reference(), desk.write(page.reference(), written())), fields);
        if (shared) {
            done.run();
        }
    }

    private Details cancelling() {
        TextArea reason = new TextArea(Words.t("visit.cancel.reason"));
        reason.setId("cancel-reason");
        reason.setWidthFull();
        reason.setMaxLength(ReviewPolicy.REASON_LENGTH);
        Button cancel = new Button(Words.t("visit.cancel"), click -> {
            if (Deeds.attempt(() -> desk.cancel(page.reference(), reason.getValue()), Map.of("reason", reason))) {
                done.run();
            }
        });
        cancel.setId("cancel-visit");
        Details cancelling = new Details(Words.t("visit.cancel.title"), reason, cancel);
        cancelling.setId("cancelling");
        return cancelling;
    }

    private WriteVisit written() {
        Map<VisitCheck, VisitAnswer> answers = new EnumMap<>(VisitCheck.class);
        checks.forEach((check, select) -> {
            if (select.getValue() != null) {
                answers.put(check, select.getValue());
            }
        });
        return new WriteVisit(
                page.edition(),
                day.getValue() == null ? page.plannedOn() : day.getValue(),
                answers,
                findings.getValue(),
                children.getValue(),
                staff.getValue(),
                report.getValue());
    }
}
