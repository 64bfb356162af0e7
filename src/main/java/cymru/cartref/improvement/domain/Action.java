package cymru.cartref.improvement.domain;

import cymru.cartref.improvement.ActionForm;
import cymru.cartref.improvement.ActionKind;
import cymru.cartref.improvement.ActionState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to be done: by whom, until when, and how far it is. */
@Entity
@Table(name = "improvement_action")
@SuppressWarnings("NullAway.Init")
public class Action {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private long planId;

    @Column(updatable = false)
    private String formKey;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private ActionKind kind;

    private String what;
    private long ownerAccount;
    private boolean ofProvider;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private int attempt;
    private @Nullable Instant doneAt;
    private @Nullable Long doneBy;
    private @Nullable String note;
    private @Nullable Instant verifiedAt;
    private @Nullable Long verifiedBy;
    private @Nullable String reopenedWhy;
    private boolean reminded;
    private @Nullable LocalDate overdueTold;

    protected Action() {}

    public Action(Plan plan, int number, ActionForm form, boolean ofProvider) {
        planId = plan.id();
        formKey = form.form().toString();
        this.number = number;
        state = ActionState.OPEN;
        attempt = 1;
        write(form, ofProvider);
    }

    /** @param providers whether its owner is one of the provider's people */
    public void write(ActionForm form, boolean providers) {
        kind = form.kind();
        what = form.what();
        ownerAccount = form.owner();
        ofProvider = providers;
        becomesDue(form.due());
    }

    public void done(String said, long by, Instant now) {
        state = ActionState.DONE;
        note = said;
        doneBy = by;
        doneAt = now;
    }

    public void verify(long by, Instant now) {
        state = ActionState.VERIFIED;
        verifiedBy = by;
        verifiedAt = now;
    }

    public void reopen(String reason, LocalDate newDue) {
        state = ActionState.REOPENED;
        reopenedWhy = reason;
        attempt++;
        becomesDue(newDue);
    }

    private void becomesDue(LocalDate day) {
        if (!day.equals(due)) {
            due = day;
            reminded = false;
            overdueTold = null;
        }
    }

    public void remind() {
        reminded = true;
    }

    public void tellOverdue(LocalDate today) {
        overdueTold = today;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public int number() {
        return number;
    }

    public ActionForm form() {
        return new ActionForm(UUID.fromString(formKey), number, version, kind, what, ownerAccount, due);
    }

    public long owner() {
        return ownerAccount;
    }

    public boolean ofProvider() {
        return ofProvider;
    }

    public LocalDate due() {
        return due;
    }

    public ActionState state() {
        return state;
    }

    public int attempt() {
        return attempt;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    public @Nullable Long doneBy() {
        return doneBy;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    public @Nullable Long verifiedBy() {
        return verifiedBy;
    }

    public @Nullable String reopenedWhy() {
        return reopenedWhy;
    }

    public boolean reminded() {
        return reminded;
    }

    public @Nullable LocalDate overdueTold() {
        return overdueTold;
    }
}
