package cymru.cartref.terms.ui;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.terms.ArrangementFlag;
import cymru.cartref.terms.ArrangementLine;
import cymru.cartref.terms.DeclareArrangement;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;

/** How a declared arrangement is shown, to the provider and to officers. */
final class ArrangementParts {

    private ArrangementParts() {}

    static Section of(ArrangementLine line) {
        DeclareArrangement declared = line.declared();
        FactsStrip facts = new FactsStrip()
                .fact(Words.t("nfp.related"), Pieces.name("nfp.related", declared.relationship()))
                .fact(Words.t("nfp.nature"), Pieces.name("nfp.nature", declared.nature()))
                .fact(Words.t("nfp.arrangement.value"), pounds(declared.annualValuePence()))
                .fact(Words.t("nfp.arrangement.service-income"), pounds(declared.serviceIncomePence()))
                .fact(Words.t("nfp.arrangement.declared-at"), new Moment(line.at()))
                .fact(Words.t("nfp.arrangement.state"), state(line.state()));
        Section section = new Section(new H2(declared.counterparty()), facts, new Paragraph(declared.purpose()));
        if (declared.marketComparison() != null) {
            section.add(new Paragraph(declared.marketComparison()));
        }
        if (!line.flags().isEmpty()) {
            UnorderedList flags = new UnorderedList();
            for (ArrangementFlag flag : line.flags()) {
                flags.add(new ListItem(Pieces.name("nfp.flag", flag)));
            }
            section.add(new Paragraph(Words.t("nfp.arrangement.flags")), flags);
        }
        if (line.note() != null) {
            section.add(new Paragraph(line.note()));
        }
        section.setWidthFull();
        return section;
    }

    private static StatusBadge state(ArrangementLine.State state) {
        Tone tone = switch (state) {
            case DECLARED -> Tone.ACTIVE;
            case REVIEWED -> Tone.GOOD;
            case REFERRED -> Tone.WARNING;
            case ENDED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Pieces.name("nfp.arrangement.state", state));
    }

    /** For example {@code £12,500.00}. */
    static String pounds(long pence) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Words.language().locale());
        format.setCurrency(Currency.getInstance("GBP"));
        return format.format(BigDecimal.valueOf(pence, 2));
    }
}
