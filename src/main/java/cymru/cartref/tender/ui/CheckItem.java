package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.tender.evaluation.QueryKind;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One item of a bid's checklist: met, or missing with a note and, once, a question to the bidder. */
class CheckItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private static final int NOTE_LENGTH = 2_000;

    private final String bid;
    private final boolean mayCheck;
    private final transient BidCare.Desks desks;
    private final transient Runnable done;
    private final Button met = new Button(Words.t("award.do.met"), click -> check(true, ""));
    private transient CompliancePage.@Nullable Item item;

    CheckItem(String bid, CompliancePage.Item item, boolean mayCheck, BidCare.Desks desks, Runnable done) {
        this.bid = bid;
        this.mayCheck = mayCheck;
        this.desks = desks;
        this.done = done;
        setWidthFull();
        met.setId(id(item, "met"));
        update(item);
    }

    /** Draws itself again only when something changed, so that a note half written stays. */
    final void update(CompliancePage.Item now) {
        if (now.equals(item)) {
            return;
        }
        item = now;
        removeAll();
        Boolean found = now.met();
        Span words = new Span(now.text() == null ? Words.t("award.item." + now.code()) : TenderWords.in(now.text()));
        StatusBadge badge = new StatusBadge(
                found == null ? Tone.NEUTRAL : found ? Tone.GOOD : Tone.WARNING,
                Words.t(found == null ? "award.check.open" : found ? "award.check.met" : "award.check.missing"));
        Div texts = new Div(words);
        texts.addClassName("texts");
        if (!now.note().isBlank()) {
            Span note = new Span(now.note());
            note.addClassName("quiet");
            texts.add(note);
        }
        Div actions = new Div(badge);
        actions.addClassName("actions");
        Div line = new Div(texts, actions);
        line.addClassName("task");
        add(line);
        if (mayCheck) {
            actions(now, actions);
        }
    }

    /** Whether it waits for the officer's look. */
    boolean open() {
        return item != null && item.met() == null;
    }

    void focus() {
        met.focus();
    }

    private void actions(CompliancePage.Item now, Div line) {
        if (!Boolean.TRUE.equals(now.met())) {
            line.add(met);
        }
        if (!Boolean.FALSE.equals(now.met())) {
            Div form = missingForm(now);
            line.add(opener("missing", now, form));
            add(form);
        } else if (now.asked()) {
            Span asked = new Span(Words.t("award.check.asked"));
            asked.addClassName("quiet");
            line.add(asked);
        } else {
            AskForm form = new AskForm(
                    bid,
                    QueryKind.MISSING_ITEM,
                    now.code(),
                    Objects.requireNonNull(desks.due().get(QueryKind.MISSING_ITEM)),
                    desks.compliance(),
                    done);
            form.setVisible(false);
            line.add(opener("ask-for", now, form));
            add(form);
        }
    }

    private Div missingForm(CompliancePage.Item now) {
        TextField note = new TextField(Words.t("award.check.note"));
        note.setId(id(now, "note"));
        note.setMaxLength(NOTE_LENGTH);
        note.setWidthFull();
        Button record = new Button(Words.t("award.do.record-missing"), click -> {
            if (!check(false, note)) {
                click.getSource().setEnabled(true);
            }
        });
        record.setId(id(now, "record-missing"));
        record.setDisableOnClick(true);
        Div form = new Div(note, record);
        form.setVisible(false);
        return form;
    }

    private Button opener(String verb, CompliancePage.Item now, Div form) {
        Button opener = new Button(Words.t("award.do." + verb), click -> {
            form.setVisible(!form.isVisible());
            if (form instanceof AskForm ask) {
                ask.focus();
            }
        });
        opener.setId(id(now, verb));
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        return opener;
    }

    private void check(boolean found, String note) {
        if (Deeds.attempt(() -> desks.compliance().check(bid, code(), found, note))) {
            done.run();
        }
    }

    private boolean check(boolean found, TextField note) {
        boolean checked = AtField.attempt(
                () -> desks.compliance().check(bid, code(), found, note.getValue()),
                Map.of(TenderRule.ASSESSMENT_NEEDS_REASON, note));
        if (checked) {
            done.run();
        }
        return checked;
    }

    private String code() {
        return Objects.requireNonNull(item).code();
    }

    private String id(CompliancePage.Item of, String verb) {
        return bid + "-" + of.code() + "-" + verb;
    }
}
