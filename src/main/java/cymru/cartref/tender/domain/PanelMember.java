package cymru.cartref.tender.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One person's part in judging a tender: the lots they sit on, what they declared, whether their scores are in. */
@Entity
@SuppressWarnings("NullAway.Init")
public class PanelMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;
    private long tenderId;
    private long accountId;
    private boolean moderator;
    private Instant appointedAt;
    private long appointedBy;
    private @Nullable Instant declaredAt;
    private @Nullable String interest;
    private @Nullable Instant submittedAt;

    @OneToMany(mappedBy = "member", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    @BatchSize(size = 50)
    private List<PanelSeat> seats = new ArrayList<>();

    protected PanelMember() {}

    public static PanelMember appointed(long tenderId, long accountId, boolean moderator, long by, Instant now) {
        PanelMember member = new PanelMember();
        member.tenderId = tenderId;
        member.accountId = accountId;
        member.moderator = moderator;
        member.appointedBy = by;
        member.appointedAt = now;
        return member;
    }

    /** Gives the reference once the row has its id. */
    public void number(String tenderReference) {
        reference = "%s-P%d".formatted(tenderReference, id());
    }

    /** @return whether the seat is new */
    public boolean sitsOn(long lotId) {
        if (seat(lotId).isPresent()) {
            return false;
        }
        seats.add(new PanelSeat(this, lotId));
        return true;
    }

    /** @param what the interest, or null for none */
    public void declared(@Nullable String what, Instant now) {
        declaredAt = now;
        interest = what;
    }

    public void submitted(Instant now) {
        submittedAt = now;
    }

    public Optional<PanelSeat> seat(long lotId) {
        return seats.stream().filter(seat -> seat.lotId() == lotId).findFirst();
    }

    public List<PanelSeat> seats() {
        return List.copyOf(seats);
    }

    /** Ids of the lots the person still sits on. */
    public List<Long> lots() {
        return seats.stream().filter(PanelSeat::taken).map(PanelSeat::lotId).toList();
    }

    public boolean sits(long lotId) {
        return lots().contains(lotId);
    }

    public boolean gone() {
        return lots().isEmpty();
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public long tenderId() {
        return tenderId;
    }

    public long accountId() {
        return accountId;
    }

    public boolean moderator() {
        return moderator;
    }

    public boolean declared() {
        return declaredAt != null;
    }

    public boolean submitted() {
        return submittedAt != null;
    }
}
