package cymru.cartref.tender;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.domain.Deadlines;
import cymru.cartref.tender.domain.Publication;
import cymru.cartref.tender.domain.Question;
import cymru.cartref.tender.domain.Questions;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.Tenders;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.tender.process.TenderProcess;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Questions about a live tender, answered to all without the asker, whom the tender's own audit does not name either. */
@Desk
public class ClarificationDesk {

    private final Tenders tenders;
    private final Questions questions;
    private final TenderProcess process;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    ClarificationDesk(
            Tenders tenders,
            Questions questions,
            TenderProcess process,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.tenders = tenders;
        this.questions = questions;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * @param confidentialReason why it is commercially confidential and should be answered to the asker alone; null: it is
     *     not
     * @return its number
     */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public int ask(String reference, String question, @Nullable String confidentialReason) {
        Tender tender = lock(reference);
        Actor asker = actors.get();
        Long provider = asker.organisationId();
        if (provider == null) {
            throw new AccessDeniedException("Belongs to no provider");
        }
        Instant now = clock.now();
        live(tender)
                .and(() -> Deadlines.mayAsk(now, tender.clarificationDeadline()))
                .orThrow();
        int number = questions.countByTenderId(tender.id()) + 1;
        questions.saveAndFlush(Question.asked(
                tender.id(), number, provider, asker.accountId(), question.strip(), confidentialReason, now));
        process.questionAsked(reference, number);
        audit.record(
                "tender.question-asked",
                reference + "-Q" + number,
                Map.of("number", number, "confidential", confidentialReason != null));
        mails.toCouncil(tender, Role.CONTRACT_OFFICER, "tender-question-asked");
        return number;
    }

    /** @param told the question as everyone will read it: nothing in it names the asker */
    @May(Role.CONTRACT_OFFICER)
    public void answerAll(String reference, int number, Bilingual told, Bilingual answer) {
        Tender tender = lock(reference);
        Question question = question(tender, number);
        if (question.answered()) {
            return;
        }
        live(tender).orThrow();
        question.answerAll(told, answer, actors.get().accountId(), clock.now());
        questions.flush();
        process.questionAnswered(reference, number);
        audit.record("tender.question-answered", reference, Map.of("number", number, "toAll", true));
        mails.toInterested(tender, "tender-question-answered", Map.of("number", number));
    }

    @May(Role.CONTRACT_OFFICER)
    public void answerAskerAlone(String reference, int number, Bilingual answer, String reason) {
        Tender tender = lock(reference);
        Question question = question(tender, number);
        if (question.answered()) {
            return;
        }
        live(tender).and(() -> Publication.mayAnswer(true, reason)).orThrow();
        question.answerAskerAlone(answer, reason.strip(), actors.get().accountId(), clock.now());
        questions.flush();
        process.questionAnswered(reference, number);
        audit.record("tender.question-answered", reference, Map.of("number", number, "toAll", false));
        mails.toProviders(
                tender, List.of(question.providerId()), "tender-question-answered-alone", Map.of("number", number));
    }

    private static Decision live(Tender tender) {
        return Steps.isAt(tender.status(), TenderStatus.LIVE);
    }

    private Question question(Tender tender, int number) {
        return questions
                .findByTenderIdAndNumber(tender.id(), number)
                .orElseThrow(() -> new AccessDeniedException("No such question"));
    }

    private Tender lock(String reference) {
        return tenders.lockByReference(reference)
                .orElseThrow(() -> new AccessDeniedException("No such tender, or not this person's"));
    }
}
