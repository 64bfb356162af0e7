package cymru.cartref.concern;

import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationLetters;
import cymru.cartref.concern.domain.ReferralDecision;
import cymru.cartref.concern.domain.ReferralDecisions;
import cymru.cartref.concern.domain.ReferralPolicy;
import cymru.cartref.concern.domain.ReferralWords.Part;
import cymru.cartref.concern.process.EscalationMails;
import cymru.cartref.concern.process.EscalationTimes;
import cymru.cartref.concern.process.ReferralProcess;
import cymru.cartref.procedure.LetterCode;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where a provider's people read what they were told of their own case, and reply and appeal. Before the first letter
 * there is no case for them; a concern, its source and the council's own notes never are.
 */
@Desk
public class OwnEscalationDesk {

    private static final Set<Part> THEIRS = EnumSet.complementOf(EnumSet.of(Part.SAFETY));

    private final EscalationFiles files;
    private final ReferralFiles referrals;
    private final EscalationReader reader;
    private final EscalationLists lists;
    private final EscalationLetters letters;
    private final ReferralDecisions decisions;
    private final EscalationTimes times;
    private final ReferralProcess process;
    private final EscalationMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    OwnEscalationDesk(
            EscalationFiles files,
            ReferralFiles referrals,
            EscalationReader reader,
            EscalationLists lists,
            EscalationLetters letters,
            ReferralDecisions decisions,
            EscalationTimes times,
            ReferralProcess process,
            EscalationMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.files = files;
        this.referrals = referrals;
        this.reader = reader;
        this.lists = lists;
        this.letters = letters;
        this.decisions = decisions;
        this.times = times;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** Newest first; none while somebody belongs to no organisation. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public List<OwnListedEscalation> mine(long beforeId, int limit) {
        Long organisation = actors.get().organisationId();
        return organisation == null ? List.of() : lists.own(organisation, beforeId, limit);
    }

    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public OwnEscalation page(String reference) {
        Actor actor = actors.get();
        EscalationCase of = own(files.find(reference), actor);
        audit.record("escalation.read", reference, Map.of());
        List<EscalationLetters.Sent> sent = letters.of(of);
        Instant now = clock.now();
        return new OwnEscalation(
                reference,
                of.service(),
                level(of, sent).orElse(null),
                of.state(),
                sent.stream()
                        .map(letter -> EscalationReader.letter(letter, actor.language(), null))
                        .toList(),
                decisions.findFirst50ByCaseIdOrderByIdDesc(of.id()).stream()
                        .map(decision -> reader.line(decision, actor, THEIRS, now))
                        .toList());
    }

    /** The level of which the last letter about one told; where the case stands since is not the provider's to read. */
    private Optional<Bilingual> level(EscalationCase of, List<EscalationLetters.Sent> sent) {
        return sent.stream()
                .filter(letter ->
                        letter.code() == LetterCode.LEVEL_LETTER || letter.code() == LetterCode.STEP_DOWN_LETTER)
                .findFirst()
                .filter(letter -> letter.level() > 0)
                .map(letter -> times.stages(of.procedureVersion())
                        .get(letter.level() - 1)
                        .name());
    }

    /** What the provider says to a notice; until its time is over it may write anew. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public void reply(String decisionReference, String words) {
        Actor actor = actors.get();
        EscalationCase of = own(referrals.lock(decisionReference), actor);
        ReferralDecision decision = referrals.of(decisionReference);
        Instant now = clock.now();
        ReferralPolicy.isAt(decision.step(), ReferralStep.NOTICE)
                .and(() -> ReferralPolicy.mayReply(now, Objects.requireNonNull(decision.replyBy())))
                .and(() -> ReferralPolicy.words(words))
                .orThrow();
        boolean first = decision.repliedAt() == null;
        decision.replied(now);
        referrals.wrote(of, decision, StepKind.REFERRAL_REPLIED, Part.REPLY, words, actor, now);
        if (first) {
            process.replied(decisionReference);
            mails.replied(of, decision);
        }
    }

    /** Once, within its time; somebody else than who decided decides on it. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public void appeal(String decisionReference, String words) {
        Actor actor = actors.get();
        EscalationCase of = own(referrals.lock(decisionReference), actor);
        ReferralDecision decision = referrals.of(decisionReference);
        Instant now = clock.now();
        ReferralPolicy.isAt(decision.step(), ReferralStep.IN_FORCE)
                .and(() -> ReferralPolicy.mayAppeal(
                        now, Objects.requireNonNull(decision.appealBy()), decision.appealedAt() != null))
                .and(() -> ReferralPolicy.words(words))
                .orThrow();
        decision.appeal(now);
        referrals.wrote(of, decision, StepKind.REFERRAL_APPEALED, Part.APPEAL, words, actor, now);
        process.appealed(decisionReference);
        mails.appealed(of, decision);
    }

    private static EscalationCase own(EscalationCase of, Actor actor) {
        if (!actor.belongsTo(of.providerId()) || of.toldAt() == null) {
            throw EscalationFiles.unknown();
        }
        return of;
    }
}
