package cymru.cartref.terms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.terms.DraftTerms;
import cymru.cartref.terms.TermsDesk;
import cymru.cartref.terms.TermsPage;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.UnsavedGuard;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a draft, both languages side by side. What somebody else saved meanwhile is shown beside one's own. */
class TermsDraftForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LENGTH = 200_000;
    private static final int SUMMARY = 10_000;

    private final transient TermsDesk desk;
    private final transient UnsavedGuard guard;
    private final transient IntConsumer saved;
    private final TextArea changesCy = Pieces.area("changes-cy", Words.t("terms.draft.changes.cy"), SUMMARY, null);
    private final TextArea changesEn = Pieces.area("changes-en", Words.t("terms.draft.changes.en"), SUMMARY, null);
    private final TextArea textCy = Pieces.area("text-cy", Words.t("terms.draft.text.cy"), LENGTH, null);
    private final TextArea textEn = Pieces.area("text-en", Words.t("terms.draft.text.en"), LENGTH, null);
    private final Section theirs = new Section();
    private @Nullable Long edition;
    private int number;

    /** @param saved told the number of the version after a save */
    TermsDraftForm(TermsDesk desk, @Nullable TermsPage draft, UnsavedGuard guard, IntConsumer saved) {
        this.desk = desk;
        this.guard = guard;
        this.saved = saved;
        setWidthFull();
        if (draft != null) {
            number = draft.number();
            edition = draft.edition();
            changesCy.setValue(draft.changes().cy());
            changesEn.setValue(draft.changes().en());
            textCy.setValue(draft.text().cy());
            textEn.setValue(draft.text().en());
        }
        changesCy.getElement().setAttribute("lang", "cy");
        textCy.getElement().setAttribute("lang", "cy");
        Stream.of(changesCy, changesEn, textCy, textEn)
                .forEach(area -> area.addValueChangeListener(change -> guard.changed()));
        textCy.setMinHeight("24rem");
        textEn.setMinHeight("24rem");
        theirs.setVisible(false);
        Button save = Pieces.button("save-draft", Words.t("terms.draft.save"), this::save);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("actions");
        add(
                new Paragraph(Words.t("terms.draft.markup")),
                beside(changesCy, changesEn),
                beside(textCy, textEn),
                theirs,
                actions);
    }

    private void save() {
        DraftTerms draft = new DraftTerms(
                new Bilingual(textEn.getValue(), textCy.getValue()),
                new Bilingual(changesEn.getValue(), changesCy.getValue()),
                edition);
        int[] done = {0};
        if (Deeds.attempt(() -> done[0] = desk.draft(draft))) {
            guard.saved();
            saved.accept(done[0]);
        } else {
            showTheirs();
        }
    }

    /** One's own words stay in the fields; saving again is then a decision made with both in sight. */
    private void showTheirs() {
        Optional<TermsPage> newest = desk.version(number).filter(page -> !page.issued());
        newest.filter(page -> edition == null || page.edition() != edition).ifPresent(page -> {
            edition = page.edition();
            theirs.removeAll();
            theirs.add(
                    new H2(Words.t("terms.draft.theirs")),
                    new Paragraph(Words.t(
                            "terms.draft.theirs.by",
                            Map.of("name", page.editor(), "time", Words.time(page.editedAt())))),
                    beside(
                            theirs("terms.draft.changes.cy", page.changes().cy()),
                            theirs("terms.draft.changes.en", page.changes().en())),
                    beside(
                            theirs("terms.draft.text.cy", page.text().cy()),
                            theirs("terms.draft.text.en", page.text().en())));
            theirs.setVisible(true);
        });
    }

    private static TextArea theirs(String key, String text) {
        TextArea area = Pieces.area("theirs-" + key.replace('.', '-'), Words.t(key), LENGTH, text);
        area.setReadOnly(true);
        return area;
    }

    static Div beside(Component welsh, Component english) {
        Div pair = new Div(welsh, english);
        pair.getStyle()
                .set("display", "grid")
                .set("grid-template-columns", "repeat(auto-fit, minmax(min(100%, 24rem), 1fr))")
                .set("gap", "1rem");
        pair.setWidthFull();
        return pair;
    }
}
