package cymru.cartref.tender.process;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.domain.Tenders;
import cymru.cartref.work.CaseLines;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A tender in the inbox: its title. */
@Component
class TenderCaseLines implements CaseLines {

    private static final int LONGEST = 250;

    private final Tenders tenders;

    TenderCaseLines(Tenders tenders) {
        this.tenders = tenders;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(TenderProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference) {
        Bilingual title = tenders.findByReference(caseReference).orElseThrow().title();
        return new CaseLine(title(title), "tenders/" + caseReference);
    }

    @Override
    public CaseLine describe(String caseReference, String taskKey) {
        CaseLine line = describe(caseReference);
        return new CaseLine(line.title(), line.link() + page(taskKey));
    }

    /** The part of the tender's pages where the task is done. */
    private static String page(String taskKey) {
        return switch (taskKey) {
            case TenderProcess.USER_CHECK_COMPLIANCE -> "/compliance";
            case TenderProcess.USER_MODERATE -> "/evaluation";
            case TenderProcess.USER_OPEN_PRICES,
                    TenderProcess.USER_RECOMMEND,
                    TenderProcess.USER_APPROVE_AWARD,
                    TenderProcess.USER_ISSUE_SUMMARIES,
                    TenderProcess.USER_RECORD_AWARD_NOTICE,
                    TenderProcess.USER_RECORD_DETAILS_NOTICE -> "/award";
            default -> "";
        };
    }

    static Bilingual title(Bilingual title) {
        return new Bilingual(shortened(title.en(), title.cy()), shortened(title.cy(), title.en()));
    }

    /** While a draft lacks one language the other stands in. */
    private static String shortened(String text, String other) {
        String said = text.isBlank() ? other : text;
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST - 1) + "…";
    }
}
