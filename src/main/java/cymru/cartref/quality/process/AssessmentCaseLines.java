package cymru.cartref.quality.process;

import cymru.cartref.quality.domain.QualityAssessment;
import cymru.cartref.quality.domain.QualityAssessments;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.work.CaseLines;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Assessments in the inbox: the service. One address for both sides. */
@Component
class AssessmentCaseLines implements CaseLines {

    private final QualityAssessments assessments;

    AssessmentCaseLines(QualityAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(QualityProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference) {
        QualityAssessment of = assessments.findByReference(caseReference).orElseThrow();
        return new CaseLine(new Bilingual(of.service(), of.service()), "assessments/" + caseReference);
    }
}
