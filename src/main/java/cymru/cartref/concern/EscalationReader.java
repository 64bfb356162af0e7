package cymru.cartref.concern;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationLetters;
import cymru.cartref.concern.domain.EscalationSteps;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.concern.domain.ReferralDecision;
import cymru.cartref.concern.domain.ReferralDecisions;
import cymru.cartref.concern.domain.ReferralWords;
import cymru.cartref.concern.process.EscalationTimes;
import cymru.cartref.concern.process.ReferralTimes;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.Letter;
import cymru.cartref.procedure.Stage;
import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.provider.Referrals;
import cymru.cartref.shared.Language;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a case together as it is read. */
@Component
class EscalationReader {

    private final EscalationFiles files;
    private final EscalationSteps steps;
    private final EscalationLetters letters;
    private final EscalationLists lists;
    private final EscalationTimes times;
    private final ReferralTimes referralTimes;
    private final ReferralDecisions decisions;
    private final ReferralWords words;
    private final Referrals referrals;
    private final Deadlines deadlines;
    private final Subjects subjects;
    private final People people;
    private final EscalationPlans plans;

    EscalationReader(
            EscalationFiles files,
            EscalationSteps steps,
            EscalationLetters letters,
            EscalationLists lists,
            EscalationTimes times,
            ReferralTimes referralTimes,
            ReferralDecisions decisions,
            ReferralWords words,
            Referrals referrals,
            Deadlines deadlines,
            Subjects subjects,
            People people,
            EscalationPlans plans) {
        this.files = files;
        this.steps = steps;
        this.letters = letters;
        this.lists = lists;
        this.times = times;
        this.referralTimes = referralTimes;
        this.decisions = decisions;
        this.words = words;
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.subjects = subjects;
        this.people = people;
        this.plans = plans;
    }

    EscalationPage page(EscalationCase of, Actor reader, Instant now) {
        List<EscalationSteps.Step> history = steps.of(of);
        List<EscalationLetters.Sent> sent = letters.of(of);
        Map<Long, String> names = people.names(Stream.concat(
                        history.stream().map(EscalationSteps.Step::by),
                        sent.stream().map(EscalationLetters.Sent::by))
                .collect(Collectors.toSet()));
        List<Stage> stages = times.stages(of.procedureVersion());
        return new EscalationPage(
                of.reference(),
                of.provider(),
                subjects.provider(of.providerId()).reference(),
                of.service(),
                of.state(),
                of.level(),
                of.levelSince(),
                of.open() ? asks(of, now) : null,
                stages.stream().map(stage -> rung(stage, of, stages.size())).toList(),
                of.open() ? LevelPolicy.inTheWay(files.facts(of, now)) : List.of(),
                of.open(EscalationFact.ENQUIRY),
                of.open(EscalationFact.REGULATOR_ACTION),
                steps.held(of),
                of.toldAt() != null,
                of.open() && letters.toldOfLevel(of),
                status(of),
                lists.concerns(of),
                decisions.findFirst50ByCaseIdOrderByIdDesc(of.id()).stream()
                        .map(decision -> line(decision, reader, Set.of(ReferralWords.Part.values()), now))
                        .toList(),
                sent.stream()
                        .map(letter -> letter(letter, reader.language(), names.get(letter.by())))
                        .toList(),
                history.stream()
                        .map(step -> new EscalationPage.StepLine(
                                step.kind(),
                                step.from(),
                                step.to(),
                                step.about(),
                                names.get(step.by()),
                                step.at(),
                                step.words()))
                        .toList(),
                plans.of(of).orElse(null));
    }

    private EscalationPage.Asks asks(EscalationCase of, Instant now) {
        Stage stage = times.stage(of);
        return new EscalationPage.Asks(
                stage.meeting(),
                stage.chair(),
                !of.reviewed(),
                of.dueAt(),
                now.isAfter(of.dueAt()),
                deadlines.end(of.levelSince(), stage.letter()),
                Deadlines.dayOf(deadlines.end(now, stage.plan())),
                referralTimes.reviewUntil(of, now),
                stage.referrals());
    }

    private static EscalationPage.Rung rung(Stage stage, EscalationCase of, int top) {
        return new EscalationPage.Rung(
                stage.number(),
                stage.name(),
                stage.beginsWhen(),
                stage.number() == of.level(),
                !LevelPolicy.mayDecide(stage, top, Set.of()).allowed());
    }

    private ReferralStatus status(EscalationCase of) {
        Optional<ReferralStanding> standing =
                of.serviceId() == null ? referrals.ofProvider(of.providerId()) : referrals.ofService(of.serviceId());
        return standing.map(ReferralStanding::status).orElse(ReferralStatus.OPEN);
    }

    /** @param parts what the reader may read of what was written */
    ReferralLine line(ReferralDecision decision, Actor reader, Set<ReferralWords.Part> parts, Instant now) {
        Map<String, String> written = new HashMap<>();
        words.of(decision).forEach((part, kept) -> {
            if (parts.contains(part)) {
                written.put(part.name(), kept.words());
            }
        });
        return new ReferralLine(
                decision.reference(),
                decision.status(),
                decision.step(),
                decision.immediate(),
                decision.proposedAt(),
                decision.replyBy(),
                decision.repliedAt(),
                decision.decidedAt(),
                decision.appealBy(),
                decision.appealedAt(),
                decision.appealDecidedAt(),
                decision.reviewOn(),
                decision.reviewDue(),
                decision.endedAt(),
                written,
                decision.proposedBy() == reader.accountId(),
                Objects.equals(decision.decidedBy(), reader.accountId()),
                decision.step() == ReferralStep.NOTICE && before(now, decision.replyBy()),
                decision.step() == ReferralStep.IN_FORCE
                        && decision.appealedAt() == null
                        && before(now, decision.appealBy()));
    }

    private static boolean before(Instant now, @Nullable Instant end) {
        return end != null && !now.isAfter(end);
    }

    static EscalationLetter letter(EscalationLetters.Sent sent, Language language, @Nullable String by) {
        Letter.Written written = Objects.requireNonNull(sent.words().get(language));
        return new EscalationLetter(sent.code(), written.subject(), written.body(), sent.hash(), by, sent.at());
    }
}
