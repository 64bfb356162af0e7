package cymru.cartref.tender;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.ocds.NoticeDraft;
import cymru.cartref.tender.ocds.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice's texts by language, as the officer confirmed them. Lots in the notice's order. */
public record ConfirmedTexts(
        Bilingual title, Bilingual description, List<Bilingual> lotTitles, List<Bilingual> lotDescriptions) {

    public ConfirmedTexts {
        lotTitles = List.copyOf(lotTitles);
        lotDescriptions = List.copyOf(lotDescriptions);
    }

    /** What is offered for confirming: the split where there is one, else the text in the language it reads as. */
    public static ConfirmedTexts offered(NoticeDraft notice) {
        return new ConfirmedTexts(
                offered(notice.title()),
                offered(notice.description()),
                notice.lots().stream().map(lot -> offered(lot.title())).toList(),
                notice.lots().stream().map(lot -> offered(lot.description())).toList());
    }

    private static Bilingual offered(@Nullable Prose text) {
        if (text == null) {
            return TenderContent.NOTHING;
        }
        if (text.split() != null) {
            return text.split();
        }
        return text.language() == Language.CY ? new Bilingual("", text.text()) : new Bilingual(text.text(), "");
    }
}
