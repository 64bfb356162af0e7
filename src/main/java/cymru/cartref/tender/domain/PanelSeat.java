package cymru.cartref.tender.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A panel member's place on one lot; who leaves it keeps the row, with the reason. */
@Entity
@SuppressWarnings("NullAway.Init")
public class PanelSeat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private PanelMember member;

    private long lotId;
    private @Nullable Instant leftAt;
    private @Nullable String leftReason;
    private boolean substituteWanted;

    protected PanelSeat() {}

    PanelSeat(PanelMember member, long lotId) {
        this.member = member;
        this.lotId = lotId;
    }

    /** Leaves the lot; a substitute is wanted until an officer has settled it. */
    public void leave(String reason, Instant now) {
        leftAt = now;
        leftReason = reason;
        substituteWanted = true;
    }

    /** A substitute is found, or the panel goes on without. */
    public void settle() {
        substituteWanted = false;
    }

    public long lotId() {
        return lotId;
    }

    public boolean taken() {
        return leftAt == null;
    }

    public boolean substituteWanted() {
        return substituteWanted;
    }

    public @Nullable String leftReason() {
        return leftReason;
    }
}
