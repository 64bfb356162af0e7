package cymru.cartref.provider;

import static cymru.cartref.account.Role.AUTHORISED_SIGNATORY;
import static cymru.cartref.account.Role.BID_WRITER;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.provider.domain.Declarations;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.ProviderLifecycle.Arrow;
import cymru.cartref.provider.domain.Providers;
import cymru.cartref.provider.domain.RegistrationProgress;
import cymru.cartref.provider.domain.Vetting;
import cymru.cartref.provider.domain.VettingPolicy;
import cymru.cartref.provider.domain.VettingQuestion;
import cymru.cartref.provider.domain.VettingQuestions;
import cymru.cartref.provider.domain.Writing;
import cymru.cartref.provider.process.ProviderMails;
import cymru.cartref.provider.process.RegistrationDates;
import cymru.cartref.provider.process.RegistrationProcess;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** A provider's own people: begin a registration, send it, answer, take it back, apply again, leave. */
@Desk
public class RegistrationDesk {

    private final OwnProvider own;
    private final Providers providers;
    private final Declarations declarations;
    private final VettingQuestions questions;
    private final VettingRounds rounds;
    private final RegistrationFiles files;
    private final RegistrationProcess process;
    private final RegistrationDates dates;
    private final PaperLives lives;
    private final ProviderMails mails;
    private final People people;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    RegistrationDesk(
            OwnProvider own,
            Providers providers,
            Declarations declarations,
            VettingQuestions questions,
            VettingRounds rounds,
            RegistrationFiles files,
            RegistrationProcess process,
            RegistrationDates dates,
            PaperLives lives,
            ProviderMails mails,
            People people,
            AuditTrail audit,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.own = own;
        this.providers = providers;
        this.declarations = declarations;
        this.questions = questions;
        this.rounds = rounds;
        this.files = files;
        this.process = process;
        this.dates = dates;
        this.lives = lives;
        this.mails = mails;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Begins the registration of the body that the signed-in person works for. Somebody who belongs to a provider already
     * gets that one's reference.
     */
    @May(PROVIDER_ADMINISTRATOR)
    public String begin(String name, LegalForm legalForm) {
        Optional<Provider> known = own.find();
        if (known.isPresent()) {
            return known.get().reference();
        }
        Actor actor = own.actor();
        String clean = Objects.requireNonNullElse(Writing.line(name), "");
        Writing.name(clean.isEmpty() ? null : clean, "name").orThrow();
        Instant now = clock.now();
        Provider provider = providers.save(Provider.begun(WhoWeAre.named(clean, legalForm), actor.accountId(), now));
        provider.number();
        providers.flush();
        people.join(actor.accountId(), provider.id());
        process.begin(provider.reference(), provider.id(), dates.finishing(now));
        audit.record("provider.begun", provider.reference(), Map.of("form", legalForm.name()));
        mails.toProvider(provider, "provider.begun", Map.of(), "registration", null);
        events.publishEvent(
                new ProviderStatusChanged(provider.id(), provider.reference(), null, ProviderStatus.APPLIED));
        return provider.reference();
    }

    /** Nothing when the person has not begun one. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public Optional<RegistrationView> mine() {
        return own.find().map(files::of);
    }

    /** Sends the registration to the council. Sent already, nothing happens. */
    @May(PROVIDER_ADMINISTRATOR)
    public void submit() {
        Provider provider = own.lock();
        if (provider.status() == ProviderStatus.VETTING) {
            return;
        }
        Instant now = clock.now();
        RegistrationProgress.complete(files.missing(provider)).orThrow();
        provider.move(Arrow.SUBMIT, rounds.stage(provider), now);
        Vetting round = rounds.open(
                provider,
                now,
                rounds.latest(provider).isPresent() ? VettingReason.APPLIED_AGAIN : VettingReason.APPLICATION);
        process.submitted(provider.reference(), rounds.span(round, now));
        audit.record("provider.submitted", provider.reference(), Map.of("round", round.number()));
        mails.toProvider(provider, "provider.submitted", Map.of(), "registration", null);
        mails.toOfficers(provider, "provider.to-vet", Map.of(), Set.of(), round.dueAt());
        changed(provider, ProviderStatus.APPLIED);
    }

    /** Takes a sent registration back to go on with it. Taken back already, nothing happens. */
    @May(PROVIDER_ADMINISTRATOR)
    public void withdraw() {
        Provider provider = own.lock();
        if (provider.status() == ProviderStatus.APPLIED) {
            return;
        }
        Instant now = clock.now();
        Vetting round = rounds.live(provider);
        provider.move(Arrow.WITHDRAW, round == null ? null : round.stage(), now);
        Objects.requireNonNull(round).withdrawn(own.actor().accountId(), now);
        process.withdrawn(provider.reference(), dates.finishing(now));
        audit.record("provider.withdrawn", provider.reference(), Map.of("round", round.number()));
        mails.toOfficers(provider, "provider.withdrawn", Map.of(), rounds.steppedAside(round), null);
        changed(provider, ProviderStatus.VETTING);
    }

    /** Answers what an officer asked for. The same answer again changes nothing. */
    @May(PROVIDER_ADMINISTRATOR)
    public void answer(long questionId, String text) {
        Provider provider = own.lock();
        String answer = Writing.text(text);
        Vetting round = rounds.latest(provider).orElseThrow(() -> new AccessDeniedException("Nothing was asked"));
        VettingQuestion question = questions
                .findById(questionId)
                .filter(found -> found.vettingId() == round.id())
                .orElseThrow(() -> new AccessDeniedException("Not a question to this provider"));
        VettingPolicy.mayAnswer(question.answer(), answer)
                .and(() -> Writing.reason(answer, "answer"))
                .orThrow();
        if (question.answer() != null) {
            return;
        }
        if (round.stage() != VettingStage.QUESTIONED) {
            throw new RefusedException(ProviderRule.PROVIDER_NOT_IN_VETTING);
        }
        Instant now = clock.now();
        question.answered(answer, own.actor().accountId(), now);
        Set<Long> aside = rounds.steppedAside(round);
        RegistrationDates.Span span = rounds.span(round, now);
        round.withOfficer(VettingPolicy.withOfficers(aside), span.due());
        rounds.askAgain(provider, round, round.reason(), false);
        process.answered(provider.reference(), !aside.isEmpty(), span);
        audit.record("provider.answered", provider.reference(), Map.of("question", question.id()));
        mails.toOfficers(provider, "provider.answered", Map.of(), aside, span.due());
    }

    /** After a refusal, or after having left. What was told is kept; the declarations are made anew. */
    @May(PROVIDER_ADMINISTRATOR)
    public void applyAgain() {
        Provider provider = own.lock();
        ProviderStatus before = provider.status();
        if (before == ProviderStatus.APPLIED) {
            return;
        }
        Instant now = clock.now();
        provider.move(Arrow.APPLY_AGAIN, rounds.stage(provider), now);
        declarations.deleteByProviderId(provider.id());
        process.begin(provider.reference(), provider.id(), dates.finishing(now));
        audit.record("provider.begun-again", provider.reference(), Map.of());
        mails.toProvider(provider, "provider.begun-again", Map.of(), "registration", null);
        changed(provider, before);
    }

    /** Leaves the register. What is agreed goes on; nothing new is offered. Gone already, nothing happens. */
    @May(PROVIDER_ADMINISTRATOR)
    public void leave(String reason) {
        Provider provider = own.lock();
        if (provider.status() == ProviderStatus.LEFT) {
            return;
        }
        String why = Writing.text(reason);
        Writing.reason(why, "reason").orThrow();
        Instant now = clock.now();
        Vetting round = rounds.live(provider);
        provider.leave(why, round == null ? null : round.stage(), now);
        if (round != null) {
            round.withdrawn(own.actor().accountId(), now);
            process.left(provider.reference());
        }
        lives.left(provider);
        audit.record("provider.left", provider.reference(), Map.of());
        mails.toProvider(provider, "provider.left", Map.of(), "organisation", null);
        mails.toOfficers(provider, "provider.has-left", Map.of(), Set.of(), null);
        changed(provider, ProviderStatus.REGISTERED);
    }

    private void changed(Provider provider, ProviderStatus before) {
        events.publishEvent(new ProviderStatusChanged(provider.id(), provider.reference(), before, provider.status()));
    }
}
