package cymru.cartref.tender.domain;

import cymru.cartref.provider.ServiceKind;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.tender.TenderStatus;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A tender and its lots. Each step is an arrow of {@link TenderStatus}; the rules are asked in the deed before. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Tender {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    /** Counts what writers saved, rows of lots included. */
    private int revision;

    private @Nullable String reference;

    @Enumerated(EnumType.STRING)
    private TenderStatus status;

    @Embedded
    private TenderTexts texts;

    private @Nullable Long importId;
    private Instant createdAt;
    private long createdBy;
    private @Nullable Instant sentAt;
    private @Nullable Long sentBy;
    private @Nullable Instant approvedAt;
    private @Nullable Long approvedBy;
    private @Nullable String returnedReason;
    private @Nullable String platformReference;
    private @Nullable LocalDate platformPublishedOn;
    private @Nullable Instant publishedAt;
    private @Nullable Instant closedAt;
    private @Nullable Long firstOpener;
    private @Nullable Instant firstOpenedAt;
    private @Nullable Long openedBy;
    private @Nullable Instant openedAt;
    private @Nullable Instant terminatedAt;
    private @Nullable String terminationReason;
    private @Nullable String terminationNotice;

    /** The procedure version that the tender began with. */
    private @Nullable Long procedureVersion;

    @Embedded
    private AwardCourse course = new AwardCourse();

    @OneToMany(mappedBy = "tender", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Lot> lots = new ArrayList<>();

    @OneToMany(mappedBy = "tender", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Requirement> requirements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "tender_kind", joinColumns = @JoinColumn(name = "tender_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Set<ServiceKind> kinds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "tender_area", joinColumns = @JoinColumn(name = "tender_id"))
    @Column(name = "area")
    private Set<String> areas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "tender_hand", joinColumns = @JoinColumn(name = "tender_id"))
    @Column(name = "account_id")
    private Set<Long> hands = new HashSet<>();

    protected Tender() {}

    public static Tender drafted(
            TenderContent content, @Nullable Long importId, long procedureVersion, long by, Instant now) {
        Tender tender = new Tender();
        tender.status = TenderStatus.DRAFT;
        tender.importId = importId;
        tender.procedureVersion = procedureVersion;
        tender.createdAt = now;
        tender.createdBy = by;
        tender.write(content, by);
        return tender;
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "T-%04d".formatted(id());
    }

    public void write(TenderContent content, long by) {
        revision++;
        texts = TenderTexts.of(content);
        kinds.retainAll(content.kinds());
        kinds.addAll(content.kinds());
        areas.retainAll(content.areas());
        areas.addAll(content.areas());
        hands.add(by);
        merge(lots, content.lots(), (row, lot) -> row.is(lot.id()), () -> new Lot(this), Lot::write);
        merge(
                requirements,
                content.requirements(),
                (row, requirement) -> row.is(requirement.id()),
                () -> new Requirement(this),
                Requirement::write);
    }

    private interface Writer<R, C> {
        void write(R row, int position, C content);
    }

    private static <R, C> void merge(
            List<R> rows,
            List<C> contents,
            BiFunction<R, C, Boolean> same,
            java.util.function.Supplier<R> fresh,
            Writer<R, C> writer) {
        List<R> kept = new ArrayList<>();
        for (C content : contents) {
            R row = rows.stream()
                    .filter(known -> same.apply(known, content))
                    .findFirst()
                    .orElseGet(fresh);
            writer.write(row, kept.size() + 1, content);
            kept.add(row);
        }
        rows.retainAll(kept);
        kept.stream().filter(row -> !rows.contains(row)).forEach(rows::add);
    }

    public TenderContent content() {
        return texts.content(
                Set.copyOf(kinds),
                Set.copyOf(areas),
                lots.stream().map(Lot::content).toList(),
                requirements.stream().map(Requirement::content).toList());
    }

    private void move(TenderStatus next) {
        Steps.mayBecome(status, next).orThrow();
        status = next;
    }

    public void sendForApproval(long by, Instant now) {
        move(TenderStatus.IN_APPROVAL);
        sentAt = now;
        sentBy = by;
        hands.add(by);
        returnedReason = null;
    }

    public void giveBack(String reason) {
        move(TenderStatus.DRAFT);
        returnedReason = reason;
    }

    public void approve(long by, Instant now) {
        move(TenderStatus.APPROVED);
        approvedAt = now;
        approvedBy = by;
    }

    public void recordPlatform(String noticeReference, LocalDate publishedOn) {
        move(TenderStatus.PLATFORM_REFERENCED);
        platformReference = noticeReference;
        platformPublishedOn = publishedOn;
    }

    public void publish(Instant now) {
        move(TenderStatus.LIVE);
        publishedAt = now;
    }

    public void moveDeadline(Instant to) {
        texts = texts.withBidDeadline(to);
    }

    public void close(Instant now) {
        move(TenderStatus.CLOSED);
        closedAt = now;
    }

    /** The first of two people is ready to open. */
    public void beginOpening(long opener, Instant now) {
        firstOpener = opener;
        firstOpenedAt = now;
    }

    public void open(long secondOpener, Instant now) {
        move(TenderStatus.OPENED);
        openedBy = secondOpener;
        openedAt = now;
    }

    /** A step after the opening, with what it leaves behind. */
    public void moveOn(TenderStatus next, Consumer<AwardCourse> record) {
        move(next);
        record.accept(course());
    }

    public AwardCourse course() {
        if (course == null) { // an embedded object whose columns are all empty is read as null
            course = new AwardCourse();
        }
        return course;
    }

    public @Nullable Long procedureVersion() {
        return procedureVersion;
    }

    public @Nullable Long firstOpener() {
        return firstOpener;
    }

    public boolean opened() {
        return openedAt != null;
    }

    public void terminate(String reason, String noticeReference, Instant now) {
        move(TenderStatus.TERMINATED);
        terminationReason = reason;
        terminationNotice = noticeReference;
        terminatedAt = now;
    }

    public Optional<Lot> lot(long lotId) {
        return lots.stream().filter(lot -> lot.is(lotId)).findFirst();
    }

    public List<Lot> lots() {
        return List.copyOf(lots);
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public int revision() {
        return revision;
    }

    public TenderStatus status() {
        return status;
    }

    public Bilingual title() {
        return texts.title();
    }

    /** @throws NullPointerException while a draft has none */
    public Instant bidDeadline() {
        return Objects.requireNonNull(texts.bidDeadline(), "no deadline yet");
    }

    /** @throws NullPointerException while a draft has none */
    public Instant clarificationDeadline() {
        return Objects.requireNonNull(texts.clarificationDeadline(), "no deadline yet");
    }

    public Set<Long> hands() {
        return Set.copyOf(hands);
    }

    public @Nullable Long importId() {
        return importId;
    }

    public @Nullable String platformReference() {
        return platformReference;
    }

    public @Nullable Long sentBy() {
        return sentBy;
    }

    /** What happened to it and when, for its page. */
    public TenderPage.History history() {
        return new TenderPage.History(
                createdAt,
                createdBy,
                sentAt,
                sentBy,
                approvedAt,
                approvedBy,
                returnedReason,
                platformReference,
                platformPublishedOn,
                publishedAt,
                closedAt,
                firstOpenedAt,
                firstOpener,
                openedAt,
                openedBy,
                terminatedAt,
                terminationReason,
                terminationNotice);
    }
}
