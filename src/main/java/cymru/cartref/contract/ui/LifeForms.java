package cymru.cartref.contract.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.contract.life.LifeDecision;
import cymru.cartref.contract.life.LifeDesk;
import cymru.cartref.contract.life.LifePage;
import cymru.cartref.contract.life.LifeState;
import cymru.cartref.contract.life.SetTerms;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this reader of the council may do about a contract's length: decide, end it early, set what it says. */
class LifeForms {

    private final LifePage page;
    private final Actor actor;
    private final LifeDesk desk;
    private final Runnable done;

    LifeForms(LifePage page, Actor actor, LifeDesk desk, Runnable done) {
        this.page = page;
        this.actor = actor;
        this.desk = desk;
        this.done = done;
    }

    List<Component> all() {
        List<Component> forms = new ArrayList<>();
        if (page.state() == LifeState.OVER) {
            return forms;
        }
        boolean head = actor.holds(Role.HEAD_OF_SERVICE);
        boolean manager = actor.holds(Role.COMMISSIONING_MANAGER);
        if (page.state() == LifeState.TO_DECIDE && (head || manager)) {
            forms.add(decide());
        }
        if (manager || actor.holds(Role.CONTRACT_OFFICER)) {
            forms.add(terms());
        }
        if (head) {
            forms.add(terminate());
        }
        return forms;
    }

    private Details decide() {
        Select<LifeDecision> what = new Select<>();
        what.setId("decision");
        what.setLabel(Words.t("life.decide.what"));
        what.setItems(LifeDecision.EXTEND, LifeDecision.TENDER_AGAIN, LifeDecision.DECOMMISSION);
        what.setItemLabelGenerator(each -> Words.t("life.decision." + each));
        what.setValue(LifeDecision.EXTEND);
        what.setWidthFull();
        TextArea reason = LifeWords.reason("decide-reason");
        Details form = LifeWords.form(
                "decide",
                Map.of("reason", reason),
                () -> desk.decide(page.contract(), what.getValue(), reason.getValue()),
                done,
                what,
                reason);
        form.setOpened(true);
        return form;
    }

    private Details terminate() {
        LocalisedDatePicker day = new LocalisedDatePicker(Words.t("life.terminate.day"));
        day.setId("terminate-day");
        TextArea reason = LifeWords.reason("terminate-reason");
        return LifeWords.form(
                "terminate",
                Map.of("day", day, "reason", reason),
                () -> desk.terminate(
                        page.contract(),
                        Objects.requireNonNullElse(day.getValue(), LocalDate.EPOCH),
                        reason.getValue()),
                done,
                day,
                reason);
    }

    private Details terms() {
        LocalisedDatePicker ends = day("ends", "life.ends", page.ends());
        LocalisedDatePicker until = day("extend-until", "life.extend-until", page.extendUntil());
        LocalisedDatePicker review = day("price-review", "life.price-review", page.priceReview());
        IntegerField notice = new IntegerField(Words.t("life.notice-months"));
        notice.setId("notice-months");
        notice.setValue(page.noticeMonths());
        Select<ServiceKind> kind = new Select<>();
        kind.setId("kind");
        kind.setLabel(Words.t("life.kind"));
        kind.setItems(ServiceKind.values());
        kind.setItemLabelGenerator(each -> each == null ? Words.t("life.not-said") : Words.t("provider.kind." + each));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Words.t("life.not-said"));
        kind.setValue(page.kind());
        BigDecimalField fee = LifeWords.pounds("weekly-fee", "life.fee", page.weeklyFee());
        BigDecimalField planned = LifeWords.pounds("planned-year", "life.planned-year", page.plannedYear());
        return LifeWords.form(
                "terms",
                Map.of(
                        "ends", ends,
                        "extendUntil", until,
                        "noticeMonths", notice,
                        "weeklyFee", fee,
                        "plannedYear", planned),
                () -> desk.terms(
                        page.contract(),
                        new SetTerms(
                                ends.getValue(),
                                until.getValue(),
                                Objects.requireNonNullElse(notice.getValue(), 0),
                                kind.getValue(),
                                fee.getValue(),
                                planned.getValue(),
                                review.getValue())),
                done,
                ends,
                until,
                notice,
                kind,
                fee,
                planned,
                review);
    }

    private static LocalisedDatePicker day(String id, String label, @Nullable LocalDate value) {
        LocalisedDatePicker day = new LocalisedDatePicker(Words.t(label));
        day.setId(id);
        day.setValue(value);
        return day;
    }
}
