package cymru.cartref.contract.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.account.Actor;
import cymru.cartref.contract.ContractPage;
import cymru.cartref.contract.ContractStatus;
import cymru.cartref.contract.Party;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Words;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens now: the form for whoever may sign, the copies once it is in force; for the others, whom it waits for. */
class NowPanel extends Div {

    private static final long serialVersionUID = 1L;

    NowPanel(ContractPage page, Actor actor, Side side, TextPart text, Runnable signed) {
        addClassName("card");
        setId("now");
        setWidthFull();
        add(
                new H2(Words.t("contract.now")),
                new Paragraph(Words.t("contract.now." + page.status() + "." + page.reader())));
        if (page.notEnteredReason() != null) {
            add(new Paragraph(Words.t("contract.not-entered.reason", Map.of("reason", page.notEnteredReason()))));
        }
        if (!page.inTheWay().isEmpty()) {
            UnorderedList list = new UnorderedList();
            page.inTheWay().forEach(refusal -> list.add(new ListItem(ContractWords.hindrance(refusal))));
            list.setId("in-the-way");
            add(new Paragraph(Words.t("contract.in-the-way")), list);
        }
        if (awaited(page) == page.reader()) {
            if (!actor.holds(side.signatory())) {
                add(whoMaySign(page));
            } else if (page.inTheWay().isEmpty()) {
                add(new SignForm(page.reference(), side, text, signed));
            }
        } else if (page.status() == ContractStatus.DRAFT && page.signatories().isEmpty()) {
            add(new Paragraph(Words.t("contract.signatories.none.COUNCIL")));
        }
        if (page.status() == ContractStatus.IN_FORCE) {
            for (Language language : new Language[] {Words.language(), other()}) {
                add(ContractWords.download(
                        "pdf-" + language.name().toLowerCase(Locale.ROOT),
                        Words.t("contract.download." + language),
                        () -> side.printed(page.reference(), language)));
            }
        }
    }

    private static Paragraph whoMaySign(ContractPage page) {
        if (page.reader() == Party.COUNCIL) {
            return new Paragraph(Words.t("contract.signatories.council"));
        }
        return new Paragraph(
                page.signatories().isEmpty()
                        ? Words.t("contract.signatories.none.PROVIDER")
                        : Words.t("contract.signatories", Map.of("names", String.join(", ", page.signatories()))));
    }

    private static @Nullable Party awaited(ContractPage page) {
        return switch (page.status()) {
            case DRAFT -> Party.PROVIDER;
            case SIGNED_BY_PROVIDER -> Party.COUNCIL;
            default -> null;
        };
    }

    private static Language other() {
        return Words.language() == Language.CY ? Language.EN : Language.CY;
    }
}
