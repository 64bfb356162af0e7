package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.award.AwardDesk;
import cymru.cartref.tender.award.AwardedLine;
import cymru.cartref.tender.award.NoticeDesk;
import cymru.cartref.tender.evaluation.BidFate;
import cymru.cartref.tender.evaluation.PriceDesk;
import cymru.cartref.tender.evaluation.RankingPage;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** What is to be done now about the award, for whoever may do it; for the others, whom it waits for. */
class AwardStep extends Div {

    private static final long serialVersionUID = 1L;

    private final TenderPage page;
    private final transient RankingPage ranking;
    private final transient Actor actor;
    private final transient Desks desks;
    private final transient Runnable done;

    /** The desks it asks. */
    record Desks(PriceDesk prices, AwardDesk award, NoticeDesk notices) {}

    AwardStep(
            TenderPage page,
            RankingPage ranking,
            List<AwardedLine> contracts,
            Actor actor,
            Desks desks,
            String written,
            Consumer<String> keep,
            Runnable done) {
        this.page = page;
        this.ranking = ranking;
        this.actor = actor;
        this.desks = desks;
        this.done = done;
        addClassName("card");
        setId("now");
        setWidthFull();
        add(new H2(Words.t("tender.now")), new Paragraph(Words.t("tender.now." + page.status())));
        boolean officer = actor.holds(Role.CONTRACT_OFFICER);
        switch (page.status()) {
            case QUALITY_LOCKED -> {
                if (officer) {
                    add(act("open-prices", () -> desks.prices().open(page.reference())));
                }
            }
            case PRICE_OPENED -> {
                givenBack();
                nobodySuitable();
                if (officer) {
                    add(new RecommendForm(ranking, written, keep, desks.award(), done));
                }
            }
            case RECOMMENDED -> {
                recommendation();
                nobodySuitable();
                judge();
            }
            case AWARD_APPROVED -> {
                if (officer) {
                    summaries();
                }
            }
            case SUMMARIES_ISSUED -> {
                if (!nobodySuitable() && officer) {
                    awardNotice();
                }
            }
            case STANDSTILL -> standstill(contracts);
            case CONTRACTED -> {
                if (officer) {
                    detailsNotice(contracts);
                }
            }
            default -> {}
        }
    }

    private void givenBack() {
        String reason = page.award().returnedReason();
        if (reason != null) {
            add(new Paragraph(Words.t("tender.given-back", Map.of("reason", reason))));
        }
    }

    private void recommendation() {
        Long by = page.award().recommendedBy();
        add(
                new Paragraph(Words.t(
                        "award.recommended-by",
                        Map.of("name", by == null ? "" : page.names().getOrDefault(by, "")))),
                ContentPanel.prose(Objects.requireNonNullElse(page.award().recommendation(), "")));
    }

    /** Where there is nobody to award to, the way out. */
    private boolean nobodySuitable() {
        boolean nobody = ranking.lots().stream()
                .allMatch(lot ->
                        lot.tied().isEmpty() && lot.bids().stream().noneMatch(bid -> bid.fate() == BidFate.SUCCESSFUL));
        if (nobody) {
            Anchor end = new Anchor("tenders/" + page.reference(), Words.t("award.to.termination"));
            end.setId("to-termination");
            add(new Paragraph(Words.t("award.nobody")), end);
        }
        return nobody;
    }

    private void judge() {
        if (!actor.holds(Role.HEAD_OF_SERVICE)) {
            return;
        }
        if (Objects.equals(page.award().recommendedBy(), actor.accountId())) {
            add(new Paragraph(Words.t("award.recommended.own")));
            return;
        }
        TextArea reason = new TextArea(Words.t("tender.given-back.reason"));
        reason.setId("give-back-reason");
        reason.setWidthFull();
        reason.setMaxLength(2_000);
        Button back = new Button(Words.t("tender.do.give-back"), click -> {
            if (AtField.attempt(
                    () -> desks.award().giveBack(page.reference(), reason.getValue()),
                    Map.of(TenderRule.ASSESSMENT_NEEDS_REASON, reason))) {
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        back.setId("give-back");
        back.setDisableOnClick(true);
        add(act("approve-award", () -> desks.award().approve(page.reference())), reason, back);
    }

    private void summaries() {
        Button opener = new Button(Words.t("award.do.issue-summaries"));
        opener.setId("issue-summaries");
        opener.addThemeVariants(ButtonVariant.PRIMARY);
        int bidders = ranking.lots().stream().mapToInt(lot -> lot.bids().size()).sum();
        add(new ConfirmPanel(
                opener,
                Words.t("award.summaries.sure", Map.of("count", bidders)),
                Words.t("award.do.issue-summaries"),
                () -> {
                    if (Deeds.attempt(() -> desks.award().issueSummaries(page.reference()))) {
                        done.run();
                    }
                }));
    }

    private void awardNotice() {
        Integer days = page.content().standstillDays();
        add(new Paragraph(
                days == null
                        ? Words.t("award.standstill.none")
                        : Words.t("award.standstill.days", Map.of("days", days))));
        add(new NoticeForm(
                "award-notice",
                day -> desks.notices()
                        .standstillLastDay(page.reference(), day)
                        .map(last -> Words.t("award.standstill.will-end", Map.of("day", Words.day(last))))
                        .orElse(""),
                (notice, day) -> desks.notices().recordAwardNotice(page.reference(), notice, day),
                done));
    }

    private void standstill(List<AwardedLine> contracts) {
        LocalDate last = page.award().standstillLastDay();
        if (last == null) {
            return;
        }
        add(
                contracts.isEmpty()
                        ? lastMoment("award.standstill.until", last)
                        : new Paragraph(Words.t("award.standstill.over", Map.of("day", Words.day(last)))));
    }

    private void detailsNotice(List<AwardedLine> contracts) {
        contracts.stream()
                .map(AwardedLine::detailsDue)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .ifPresent(due -> add(
                        lastMoment("award.details.until", due),
                        new NoticeForm(
                                "details-notice",
                                day -> "",
                                (notice, day) -> desks.notices().recordDetailsNotice(page.reference(), notice, day),
                                done)));
    }

    private static Div lastMoment(String key, LocalDate day) {
        Div line = new Div(new Span(Words.t(key)), new DeadlineChip(Deadlines.endOfDay(day)));
        line.addClassName("actions");
        return line;
    }

    private Button act(String verb, Runnable deed) {
        Button button = new Button(Words.t("award.do." + verb), click -> {
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
}
