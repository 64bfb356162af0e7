package cymru.cartref.concern.process;

import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.domain.EscalationMeeting;
import cymru.cartref.concern.domain.Meetings;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.work.CaseLines;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Meetings in the inbox: the provider or service that they are about. */
@Component
class MeetingCaseLines implements CaseLines {

    private static final int LONGEST = 250;

    private final Meetings meetings;
    private final EscalationCases cases;

    MeetingCaseLines(Meetings meetings, EscalationCases cases) {
        this.meetings = meetings;
        this.cases = cases;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(MeetingProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference) {
        EscalationMeeting meeting = meetings.findByReference(caseReference).orElseThrow();
        EscalationCase of = cases.findById(meeting.caseId()).orElseThrow();
        String subject = of.subject();
        String shown = subject.length() <= LONGEST ? subject : subject.substring(0, LONGEST - 1) + "…";
        return new CaseLine(new Bilingual(shown, shown), "meetings/" + caseReference);
    }
}
