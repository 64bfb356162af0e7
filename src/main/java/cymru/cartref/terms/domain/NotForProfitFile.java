package cymru.cartref.terms.domain;

import cymru.cartref.account.People;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.terms.AssessmentLine;
import cymru.cartref.terms.CharityRegister;
import cymru.cartref.terms.EvidenceKind;
import cymru.cartref.terms.EvidenceLine;
import cymru.cartref.terms.Facts;
import cymru.cartref.terms.NotForProfitCase;
import cymru.cartref.terms.Outcome;
import cymru.cartref.terms.Recommendation;
import cymru.cartref.work.Decisions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts together what is known of a provider: facts, files, the decision table's answer, assessments. */
@Component
public class NotForProfitFile {

    /** More files and assessments than one provider ever has. */
    static final Limit ALL = Limit.of(200);

    private final FactSheets sheets;
    private final EvidenceFiles files;
    private final Assessments assessments;
    private final Decisions decisions;
    private final ProviderRegister register;
    private final People people;

    NotForProfitFile(
            FactSheets sheets,
            EvidenceFiles files,
            Assessments assessments,
            Decisions decisions,
            ProviderRegister register,
            People people) {
        this.register = register;
        this.sheets = sheets;
        this.files = files;
        this.assessments = assessments;
        this.decisions = decisions;
        this.people = people;
    }

    /** A provider who has said nothing yet has an empty draft. */
    public NotForProfitCase of(ProviderSummary provider) {
        Optional<FactSheet> sheet = sheets.findByProviderId(provider.id());
        Facts facts =
                sheet.map(FactSheet::facts).orElseGet(() -> begun(provider)).of(provider.legalForm());
        List<EvidenceLine> evidence = evidence(provider.id());
        return new NotForProfitCase(
                provider.reference(),
                provider.name(),
                facts,
                sheet.map(FactSheet::edition).orElse(0L),
                sheet.map(FactSheet::state).orElse(NotForProfitCase.State.DRAFT),
                FactsPolicy.missing(facts, kinds(evidence)),
                FactsPolicy.evidenceFor(facts.legalForm(), facts.charityRegister()),
                evidence,
                history(provider.id(), Limit.of(1)).stream().findFirst().orElse(null));
    }

    /** No answers yet, but the numbers that the registration has: nobody types them twice. */
    public Facts begun(ProviderSummary provider) {
        Map<NumberKind, String> numbers = register.numbers(provider.id());
        Optional<NumberKind> charity =
                numbers.keySet().stream().filter(NumberKind::charity).findFirst();
        Facts none = Facts.unanswered(provider.legalForm());
        return new Facts(
                none.legalForm(),
                none.purposes(),
                none.statement(),
                numbers.get(NumberKind.COMPANY),
                charity.map(NotForProfitFile::register).orElse(null),
                charity.map(numbers::get).orElse(null),
                numbers.get(NumberKind.SOCIETY),
                none.guarantee(),
                none.sharePower(),
                none.cicStatus());
    }

    private static CharityRegister register(NumberKind charity) {
        return switch (charity) {
            case CHARITY_ENGLAND_WALES -> CharityRegister.ENGLAND_AND_WALES;
            case CHARITY_SCOTLAND -> CharityRegister.SCOTLAND;
            case CHARITY_NORTHERN_IRELAND -> CharityRegister.NORTHERN_IRELAND;
            case COMPANY, SOCIETY -> throw new IllegalArgumentException(charity + " is no register of charities");
        };
    }

    public List<EvidenceLine> evidence(long providerId) {
        return files.findByProviderIdAndRemovedAtIsNullOrderById(providerId, ALL).stream()
                .map(EvidenceFile::line)
                .toList();
    }

    /** What {@code not-for-profit.dmn} answers. */
    public Recommendation recommend(Facts facts, Set<EvidenceKind> handedIn) {
        Map<String, Object> answer =
                decisions.evaluate(AssessmentPolicy.DECISION, AssessmentPolicy.inputs(facts, handedIn));
        return new Recommendation(Outcome.valueOf((String) Objects.requireNonNull(answer.get("outcome"))), (String)
                Objects.requireNonNull(answer.get("reason")));
    }

    /** Newest first. */
    public List<AssessmentLine> history(long providerId) {
        return history(providerId, ALL);
    }

    public static Set<EvidenceKind> kinds(List<EvidenceLine> evidence) {
        return evidence.stream().map(EvidenceLine::kind).collect(Collectors.toSet());
    }

    private List<AssessmentLine> history(long providerId, Limit limit) {
        List<Assessment> found = assessments.findByProviderIdOrderByIdDesc(providerId, limit);
        Map<Long, String> names =
                people.names(found.stream().map(Assessment::assessedBy).collect(Collectors.toSet()));
        return found.stream()
                .map(assessment -> assessment.line(names.getOrDefault(assessment.assessedBy(), "")))
                .toList();
    }
}
