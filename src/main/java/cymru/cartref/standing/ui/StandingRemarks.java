package cymru.cartref.standing.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.standing.StandingLine;
import cymru.cartref.standing.StandingPage;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.Map;

/** What somebody who asks for a home there should know first; one line each, one that all is well where there is none. */
class StandingRemarks extends UnorderedList {

    private static final long serialVersionUID = 1L;

    StandingRemarks(StandingPage page) {
        addClassName("remarks");
        StandingLine line = page.line();
        if (page.referrals().stopsNewBusiness(page.today())) {
            remark(Tone.DANGER, Words.t("standing.remark.stopped"));
        }
        page.services().stream()
                .filter(each -> each.referrals().stopsNewBusiness(page.today()))
                .forEach(each -> remark(
                        Tone.DANGER,
                        Words.t(
                                "standing.remark.service",
                                Map.of("service", each.service().name()))));
        page.levels()
                .forEach(level -> remark(
                        level.level() > 1 ? Tone.DANGER : Tone.WARNING,
                        Words.t(
                                "standing.remark.level",
                                Map.of(
                                        "level", StandingWords.levelName(level),
                                        "subject", level.service() == null ? "whole" : level.service(),
                                        "since", Words.time(level.since())))));
        if (line.kept() != null && line.kept().colour() == Colour.RED) {
            remark(Tone.DANGER, Words.t("standing.remark.red"));
        }
        if (line.kept() != null && line.kept().overdue() > 0) {
            remark(
                    Tone.WARNING,
                    Words.t(
                            "standing.remark.returns",
                            Map.of("count", line.kept().overdue())));
        }
        if (line.actions().overdue() > 0) {
            remark(
                    Tone.WARNING,
                    Words.t(
                            "standing.remark.actions",
                            Map.of("count", line.actions().overdue())));
        }
        LocalDate expiry = line.provider().nextExpiry();
        if (expiry != null && expiry.isBefore(page.today())) {
            remark(Tone.DANGER, Words.t("standing.remark.papers", Map.of("day", Words.day(expiry))));
        }
        if (getChildren().findAny().isEmpty()) {
            remark(Tone.GOOD, Words.t("standing.remark.none"));
        }
    }

    private void remark(Tone tone, String text) {
        add(new ListItem(new StatusBadge(tone, text)));
    }
}
