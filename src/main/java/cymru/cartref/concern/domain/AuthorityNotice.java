package cymru.cartref.concern.domain;

import cymru.cartref.concern.telling.NoticeKind;
import cymru.cartref.concern.telling.NoticeState;
import cymru.cartref.shared.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One placing authority told of one change of a level. */
@Entity
@SuppressWarnings("NullAway.Init")
public class AuthorityNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;

    @Column(updatable = false)
    private @Nullable Long caseId;

    @Column(updatable = false)
    private @Nullable Long closureId;

    @Column(updatable = false)
    private long authorityId;

    @Column(updatable = false)
    private String nameEn;

    @Column(updatable = false)
    private String nameCy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NoticeKind kind;

    @Column(updatable = false)
    private int level;

    @Column(updatable = false)
    private String levelEn;

    @Column(updatable = false)
    private String levelCy;

    @Column(updatable = false)
    private int children;

    private @Nullable String sentTo;

    @Column(updatable = false)
    private long responsible;

    @Column(updatable = false)
    private Instant madeAt;

    private Instant dueAt;
    private boolean undeliverable;
    private boolean late;
    private @Nullable Instant openedAt;
    private @Nullable Instant receivedAt;
    private @Nullable String receivedBy;
    private @Nullable Instant toldAt;
    private @Nullable Long toldBy;
    private byte @Nullable [] toldHow;
    private @Nullable Instant supersededAt;

    protected AuthorityNotice() {}

    /** One of the two: a case of escalating concerns, or the closure of a service. */
    public record About(@Nullable Long caseId, @Nullable Long closureId) {

        public static About of(EscalationCase of) {
            return new About(of.id(), null);
        }

        public static About of(ServiceClosure of) {
            return new About(null, of.id());
        }
    }

    /**
     * @param level its number; 0 where the case was closed, or none is meant
     * @param name the level's, or what else is said in a word or two
     */
    public record Said(NoticeKind kind, int level, Bilingual name) {}

    /** @param mailbox null where none is known */
    public record To(
            long authorityId, Bilingual name, @Nullable String mailbox, int children) {}

    public AuthorityNotice(About about, Said said, To to, long responsible, Instant now, Instant due) {
        caseId = about.caseId();
        closureId = about.closureId();
        kind = said.kind();
        level = said.level();
        levelEn = said.name().en();
        levelCy = said.name().cy();
        authorityId = to.authorityId();
        nameEn = to.name().en();
        nameCy = to.name().cy();
        sentTo = to.mailbox();
        children = to.children();
        this.responsible = responsible;
        madeAt = now;
        dueAt = due;
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "PN-%05d".formatted(id());
    }

    /** Nobody waits for it any more. */
    public boolean settled() {
        return receivedAt != null || toldAt != null || supersededAt != null;
    }

    /** Whether a person is to tell the authority. */
    public boolean toTell() {
        return !settled() && (late || undeliverable || sentTo == null);
    }

    public NoticeState state() {
        if (receivedAt != null) {
            return NoticeState.RECEIVED;
        }
        if (toldAt != null) {
            return NoticeState.TOLD;
        }
        if (supersededAt != null) {
            return NoticeState.SUPERSEDED;
        }
        if (toTell()) {
            return NoticeState.TO_TELL;
        }
        return openedAt == null ? NoticeState.SENT : NoticeState.OPENED;
    }

    /** Sent to a mailbox, perhaps another than the first time. */
    public void sentTo(String mailbox) {
        sentTo = mailbox;
    }

    /** Whether it is late; asked on any day, often, late or early. */
    public boolean late(Instant now) {
        late = late || (!settled() && now.isAfter(dueAt));
        return late;
    }

    public void undeliverable() {
        undeliverable = true;
    }

    public void opened(Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
    }

    public void received(String name, Instant now) {
        receivedBy = name;
        receivedAt = now;
    }

    /** @param how sealed */
    public void told(byte[] how, long by, Instant now) {
        toldHow = how;
        toldBy = by;
        toldAt = now;
    }

    public void superseded(Instant now) {
        supersededAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public About about() {
        return new About(caseId, closureId);
    }

    public long authorityId() {
        return authorityId;
    }

    public Bilingual name() {
        return new Bilingual(nameEn, nameCy);
    }

    public NoticeKind kind() {
        return kind;
    }

    public int level() {
        return level;
    }

    public Bilingual levelName() {
        return new Bilingual(levelEn, levelCy);
    }

    public int children() {
        return children;
    }

    public @Nullable String sentTo() {
        return sentTo;
    }

    public long responsible() {
        return responsible;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable String receivedBy() {
        return receivedBy;
    }

    public @Nullable Instant toldAt() {
        return toldAt;
    }

    public @Nullable Long toldBy() {
        return toldBy;
    }

    /** Sealed. */
    public byte @Nullable [] toldHow() {
        return toldHow;
    }

    public @Nullable Instant supersededAt() {
        return supersededAt;
    }
}
