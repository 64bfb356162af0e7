package cymru.cartref.provider.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an officer asked of a provider, and its answer. */
@Entity
@Table(name = "provider_vetting_question")
@SuppressWarnings("NullAway.Init")
public class VettingQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long vettingId;
    private String question;
    private Instant askedAt;
    private long askedBy;
    private Instant dueAt;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable Long answeredBy;

    protected VettingQuestion() {}

    public VettingQuestion(long vettingId, String question, long by, Instant now, Instant dueAt) {
        this.vettingId = vettingId;
        this.question = question;
        this.askedBy = by;
        this.askedAt = now;
        this.dueAt = dueAt;
    }

    public void answered(String text, long by, Instant now) {
        answer = text;
        answeredBy = by;
        answeredAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public long vettingId() {
        return vettingId;
    }

    public String question() {
        return question;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public long askedBy() {
        return askedBy;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable Long answeredBy() {
        return answeredBy;
    }
}
