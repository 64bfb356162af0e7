package cymru.cartref.tender.ui;

import cymru.cartref.tender.TenderGap;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.ui.ProgressChecklist;
import cymru.cartref.ui.Words;
import java.util.Map;

/** What a draft must still say, as a checklist. */
final class Gaps {

    private Gaps() {}

    static ProgressChecklist list(TenderPage page) {
        return new ProgressChecklist(page.gaps().stream()
                .map(gap -> new ProgressChecklist.Step(
                        words(gap), ProgressChecklist.State.TO_DO, "tenders/" + page.reference() + "/edit"))
                .toList());
    }

    private static String words(TenderGap gap) {
        String what = Words.t("tender.gap." + gap.kind());
        return gap.lot() == null ? what : Words.t("tender.gap.of-lot", Map.of("lot", gap.lot(), "what", what));
    }
}
