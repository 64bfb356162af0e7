package cymru.cartref.provider.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.provider.ChecklistItem;
import cymru.cartref.provider.ChecklistLine;
import cymru.cartref.provider.ItemOutcome;
import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The checklist of a round as an officer works through it: each finding is kept when it is chosen, in its place, so that
 * nothing that stands half written elsewhere on the page is lost.
 */
class ChecklistPart extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** Keeps a finding. */
    @FunctionalInterface
    interface Finding {
        void find(ChecklistItem item, ItemOutcome outcome, String note);
    }

    private final transient Finding finding;
    private final transient Function<ChecklistItem, ChecklistLine> reread;

    /** @param reread the line as it is kept */
    ChecklistPart(List<ChecklistLine> lines, Finding finding, Function<ChecklistItem, ChecklistLine> reread) {
        this.finding = finding;
        this.reread = reread;
        addClassName("findings");
        lines.forEach(line -> add(new Row(line)));
    }

    private final class Row extends ListItem {

        private static final long serialVersionUID = 1L;

        private final ChecklistItem item;
        private final RadioButtonGroup<ItemOutcome> outcome = new RadioButtonGroup<>();
        private final TextField note;
        private final Span by = new Span();

        Row(ChecklistLine line) {
            item = line.item();
            outcome.setLabel(Fields.word("item", item));
            outcome.setId("provider-outcome-" + item.name());
            outcome.setItems(ItemOutcome.MET, ItemOutcome.NOT_MET, ItemOutcome.NOT_APPLICABLE);
            outcome.setItemLabelGenerator(each -> Fields.word("outcome", each));
            outcome.setValue(line.outcome() == ItemOutcome.OPEN ? null : line.outcome());
            note = Fields.line("note", line.note(), ProviderLimits.TEXT);
            note.setId("provider-note-" + item.name());
            note.setAriaLabel(Words.t("provider.note.named", Map.of("item", Fields.word("item", item))));
            by.addClassName("quiet");
            by.getElement().setAttribute("role", "status");
            told(line);
            outcome.addValueChangeListener(change -> keep());
            note.addValueChangeListener(change -> keep());
            add(outcome, note, by);
        }

        private void keep() {
            ItemOutcome chosen = outcome.getValue();
            if (chosen != null
                    && Deeds.attempt(() -> finding.find(item, chosen, note.getValue()), Map.of("note", note))) {
                told(reread.apply(item));
            }
        }

        private void told(ChecklistLine line) {
            by.setText(
                    line.at() == null
                            ? Fields.word("outcome", ItemOutcome.OPEN)
                            : Words.t(
                                    "provider.found-by",
                                    Map.of(
                                            "who",
                                            Objects.requireNonNullElse(line.by(), ""),
                                            "when",
                                            Words.time(line.at()))));
        }
    }
}
