package cymru.cartref.contract.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.contract.life.LifeDesk;
import cymru.cartref.contract.life.LifePage;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Stream;

/** What was spent against what was planned, and the weekly fee beside those of the same kind of service. */
class MoneyPart extends Section {

    private static final long serialVersionUID = 1L;

    private static final int MONTHS = 36;

    MoneyPart(LifePage page, Actor actor, LifeDesk desk, Runnable done) {
        setId("money");
        setWidthFull();
        add(new H2(Words.t("life.money")));
        compared(page);
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern("MMMM yyyy", Words.language().locale());
        if (page.spent().isEmpty()) {
            add(new Paragraph(Words.t("life.money.none")));
        } else {
            PlainTable table = new PlainTable(Words.t("life.money"))
                    .text(Words.t("life.money.month"))
                    .number(Words.t("life.money.amount"));
            page.spent().forEach(line -> table.row(format.format(line.month()), ContractWords.pounds(line.amount())));
            BigDecimal planned = page.plannedSoFar();
            add(
                    table,
                    new Paragraph(
                            planned == null
                                    ? Words.t(
                                            "life.money.sum", Map.of("spent", ContractWords.pounds(page.spentSoFar())))
                                    : Words.t(
                                            "life.money.sum.planned",
                                            Map.of(
                                                    "spent", ContractWords.pounds(page.spentSoFar()),
                                                    "planned", ContractWords.pounds(planned)))));
        }
        if (actor.holds(Role.CONTRACT_OFFICER) || actor.holds(Role.COMMISSIONING_MANAGER)) {
            Select<YearMonth> month = new Select<>();
            month.setId("spend-month");
            month.setLabel(Words.t("life.money.month"));
            YearMonth now = YearMonth.from(page.today());
            month.setItems(Stream.iterate(now, each -> each.minusMonths(1))
                    .limit(MONTHS)
                    .filter(each -> !each.isBefore(YearMonth.from(page.starts())))
                    .toList());
            month.setItemLabelGenerator(format::format);
            BigDecimalField amount = LifeWords.pounds("spend-amount", "life.money.amount", null);
            add(LifeWords.form(
                    "spend",
                    Map.of("month", month, "amount", amount),
                    () -> desk.spent(
                            page.contract(),
                            month.getValue() == null ? YearMonth.of(1, 1) : month.getValue(),
                            amount.getValue()),
                    done,
                    month,
                    amount));
        }
    }

    private void compared(LifePage page) {
        LifePage.Compared compared = page.compared();
        if (page.kind() == null || page.weeklyFee() == null) {
            add(new Paragraph(Words.t("life.compared.unknown")));
        } else if (compared == null) {
            add(new Paragraph(Words.t("life.compared.few")));
        } else {
            add(new Paragraph(Words.t(
                    "life.compared",
                    Map.of(
                            "fee", ContractWords.pounds(page.weeklyFee()),
                            "kind", Words.t("provider.kind." + page.kind()),
                            "contracts", compared.contracts(),
                            "lowest", ContractWords.pounds(compared.lowest()),
                            "average", ContractWords.pounds(compared.average()),
                            "highest", ContractWords.pounds(compared.highest())))));
        }
    }
}
