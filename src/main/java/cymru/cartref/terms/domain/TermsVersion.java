package cymru.cartref.terms.domain;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.DraftTerms;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of the terms: written on while a draft, fixed once issued. Only two methods change its words or dates, and
 * both ask {@link TermsPolicy} first; nothing changes the words of an issued one.
 */
@Entity
@Table(name = "terms_version")
public class TermsVersion {

    /** Whether it can still be written on. */
    public enum Status {
        DRAFT,
        ISSUED
    }

    /** How far its asking has come: everyone asked, then earlier requests closed when it comes into force. */
    public enum Asking {
        NOT_STARTED,
        ASKING,
        WAITING_FOR_FORCE,
        DONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int number;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "text_cy")
    private String textCy;

    @Column(name = "changes_en")
    private String changesEn;

    @Column(name = "changes_cy")
    private String changesCy;

    @Column(name = "edited_by")
    private long editedBy;

    @Column(name = "edited_at")
    private Instant editedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "terms_version_editor", joinColumns = @JoinColumn(name = "terms_version_id"))
    @Column(name = "account_id")
    private Set<Long> editors = new HashSet<>();

    @Column(name = "issued_by")
    private @Nullable Long issuedBy;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Column(name = "in_force_from")
    private @Nullable LocalDate inForceFrom;

    @Enumerated(EnumType.STRING)
    private Asking asking = Asking.NOT_STARTED;

    @Column(name = "asked_through")
    private long askedThrough;

    @Column(name = "late_told_on")
    private @Nullable LocalDate lateToldOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TermsVersion() {}

    public TermsVersion(int number, DraftTerms draft, long editor, Instant now) {
        this.number = number;
        this.textEn = draft.text().en();
        this.textCy = draft.text().cy();
        this.changesEn = draft.changes().en();
        this.changesCy = draft.changes().cy();
        this.editedBy = editor;
        this.editedAt = now;
        this.editors.add(editor);
    }

    /** Refused once issued, and when somebody else saved meanwhile. */
    public void rewrite(DraftTerms draft, long editor, Instant now) {
        TermsPolicy.rewrite(status == Status.ISSUED, draft.edition(), version).orThrow();
        textEn = draft.text().en();
        textCy = draft.text().cy();
        changesEn = draft.changes().en();
        changesCy = draft.changes().cy();
        editedBy = editor;
        editedAt = now;
        editors.add(editor);
    }

    /** Fixes the version. Who may and from when is asked of {@link TermsPolicy#issue}. */
    public void issue(long issuer, Instant now, LocalDate from) {
        TermsPolicy.stillDraft(status == Status.ISSUED).orThrow();
        status = Status.ISSUED;
        issuedBy = issuer;
        issuedAt = now;
        inForceFrom = from;
        asking = Asking.ASKING;
    }

    /** A batch of providers up to {@code provider} was asked. */
    public void askedThrough(long provider) {
        askedThrough = provider;
    }

    public void asking(Asking next) {
        asking = next;
    }

    /** Whether officers still have to hear today that somebody is late: once a day is enough. */
    public boolean tellLate(LocalDate today) {
        boolean first = lateToldOn == null || lateToldOn.isBefore(today);
        lateToldOn = today;
        return first;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return id;
    }

    public int number() {
        return number;
    }

    public boolean issued() {
        return status == Status.ISSUED;
    }

    public Bilingual text() {
        return new Bilingual(textEn, textCy);
    }

    public String text(Language language) {
        return text().in(language);
    }

    public Bilingual changes() {
        return new Bilingual(changesEn, changesCy);
    }

    public long editedBy() {
        return editedBy;
    }

    public Instant editedAt() {
        return editedAt;
    }

    public Set<Long> editors() {
        return Set.copyOf(editors);
    }

    public @Nullable Long issuedBy() {
        return issuedBy;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    public @Nullable LocalDate inForceFrom() {
        return inForceFrom;
    }

    public Asking asking() {
        return asking;
    }

    public long askedThrough() {
        return askedThrough;
    }

    public long edition() {
        return version;
    }
}
