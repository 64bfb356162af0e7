package cymru.cartref.concern;

import cymru.cartref.account.Actor;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationLetters;
import cymru.cartref.concern.domain.ReferralDecision;
import cymru.cartref.concern.process.EscalationMails;
import cymru.cartref.concern.process.EscalationTimes;
import cymru.cartref.procedure.LetterCode;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends the letters of a case: kept as sent, on its history, and a mail that one waits. */
@Component
class LevelLetters {

    private final EscalationLetters letters;
    private final EscalationFiles files;
    private final EscalationTimes times;
    private final EscalationMails mails;
    private final Texts texts;

    LevelLetters(
            EscalationLetters letters,
            EscalationFiles files,
            EscalationTimes times,
            EscalationMails mails,
            Texts texts) {
        this.letters = letters;
        this.files = files;
        this.times = times;
        this.mails = mails;
        this.texts = texts;
    }

    void level(EscalationCase to, String reasons, LocalDate planDue, LocalDate meeting, Actor sender, Instant now) {
        send(
                to,
                LetterCode.LEVEL_LETTER,
                null,
                Map.of("reasons", reasons.strip(), "planDue", planDue, "meeting", meeting),
                sender,
                now);
    }

    void steppedDown(EscalationCase to, String reasons, Actor sender, Instant now) {
        send(to, LetterCode.STEP_DOWN_LETTER, null, Map.of("reasons", reasons.strip()), sender, now);
    }

    /** @param arguments those of the letter's code beside provider, service and contact */
    void referrals(
            EscalationCase to,
            LetterCode code,
            ReferralDecision decision,
            Map<String, Object> arguments,
            Actor sender,
            Instant now) {
        send(to, code, decision, arguments, sender, now);
    }

    private void send(
            EscalationCase to,
            LetterCode code,
            @Nullable ReferralDecision decision,
            Map<String, Object> arguments,
            Actor sender,
            Instant now) {
        letters.send(
                to,
                code,
                decision == null ? null : decision.reference(),
                Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), language -> {
                    Map<String, Object> all = new HashMap<>(arguments);
                    all.put("level", level(to).in(language));
                    return all;
                })),
                sender.name(),
                sender.accountId(),
                now);
        files.save(to);
        files.step(to, StepKind.LETTER, code.name(), sender.accountId(), now, "");
        mails.letterWaits(to);
    }

    private Bilingual level(EscalationCase of) {
        return of.level() == 0
                ? new Bilingual(
                        texts.get(Language.EN, "escalation.level.none"),
                        texts.get(Language.CY, "escalation.level.none"))
                : times.stage(of).name();
    }
}
