package cymru.cartref.tender.domain;

import cymru.cartref.shared.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A clarification question. Who asked is kept, and shown to nobody but the asker's own people. */
@Entity
@Table(name = "tender_question")
@SuppressWarnings("NullAway.Init")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long tenderId;
    private int number;
    private long providerId;
    private long askedBy;
    private Instant askedAt;

    @Column(columnDefinition = "TEXT")
    private String question;

    private @Nullable String confidentialReason;

    @Column(columnDefinition = "TEXT")
    private @Nullable String toldEn;

    @Column(columnDefinition = "TEXT")
    private @Nullable String toldCy;

    @Column(columnDefinition = "TEXT")
    private @Nullable String answerEn;

    @Column(columnDefinition = "TEXT")
    private @Nullable String answerCy;

    private boolean toAskerAlone;
    private @Nullable String aloneReason;
    private @Nullable Instant answeredAt;
    private @Nullable Long answeredBy;

    protected Question() {}

    /** @param confidentialReason why the asker wants a private answer; null: no such wish */
    public static Question asked(
            long tenderId,
            int number,
            long providerId,
            long by,
            String question,
            @Nullable String confidentialReason,
            Instant now) {
        Question asked = new Question();
        asked.tenderId = tenderId;
        asked.number = number;
        asked.providerId = providerId;
        asked.askedBy = by;
        asked.askedAt = now;
        asked.question = question;
        asked.confidentialReason = confidentialReason;
        return asked;
    }

    /** @param told the question as everyone reads it, without what would name the asker */
    public void answerAll(Bilingual told, Bilingual answer, long by, Instant now) {
        toldEn = told.en();
        toldCy = told.cy();
        answered(answer, by, now);
    }

    public void answerAskerAlone(Bilingual answer, String reason, long by, Instant now) {
        toAskerAlone = true;
        aloneReason = reason;
        answered(answer, by, now);
    }

    private void answered(Bilingual answer, long by, Instant now) {
        answerEn = answer.en();
        answerCy = answer.cy();
        answeredBy = by;
        answeredAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public int number() {
        return number;
    }

    public long providerId() {
        return providerId;
    }

    public String question() {
        return question;
    }

    public @Nullable String confidentialReason() {
        return confidentialReason;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public boolean answered() {
        return answeredAt != null;
    }

    public boolean toAskerAlone() {
        return toAskerAlone;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable Bilingual told() {
        return toldEn == null || toldCy == null ? null : new Bilingual(toldEn, toldCy);
    }

    public @Nullable Bilingual answer() {
        return answerEn == null || answerCy == null ? null : new Bilingual(answerEn, answerCy);
    }
}
