package cymru.cartref.concern.process;

import cymru.cartref.concern.domain.AuthorityNotice;
import cymru.cartref.concern.domain.NoticeRows;
import cymru.cartref.concern.domain.NoticeSubjects;
import cymru.cartref.work.CaseLines;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Notices in the inbox: the authority, and the case that it is about. */
@Component
class NoticeCaseLines implements CaseLines {

    private final NoticeRows notices;
    private final NoticeSubjects subjects;

    NoticeCaseLines(NoticeRows notices, NoticeSubjects subjects) {
        this.notices = notices;
        this.subjects = subjects;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(NoticeProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference) {
        AuthorityNotice notice = notices.findByReference(caseReference).orElseThrow();
        return new CaseLine(notice.name(), subjects.of(notice).page());
    }
}
