package cymru.cartref.provider.domain;

import cymru.cartref.provider.ChecklistItem;
import cymru.cartref.provider.ItemOutcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One item of a round's checklist and what was found. */
@Entity
@Table(name = "provider_vetting_item")
@SuppressWarnings("NullAway.Init")
public class VettingItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long vettingId;

    @Enumerated(EnumType.STRING)
    private ChecklistItem item;

    @Enumerated(EnumType.STRING)
    private ItemOutcome outcome;

    private @Nullable String note;
    private @Nullable Instant decidedAt;
    private @Nullable Long decidedBy;

    protected VettingItem() {}

    public VettingItem(long vettingId, ChecklistItem item) {
        this.vettingId = vettingId;
        this.item = item;
        this.outcome = ItemOutcome.OPEN;
    }

    public void found(ItemOutcome found, @Nullable String why, long by, Instant now) {
        outcome = found;
        note = why;
        decidedBy = by;
        decidedAt = now;
    }

    /** What it rested on has changed; the note stays to be read. */
    public void reopened() {
        outcome = ItemOutcome.OPEN;
    }

    public ChecklistItem item() {
        return item;
    }

    public ItemOutcome outcome() {
        return outcome;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Long decidedBy() {
        return decidedBy;
    }
}
