package cymru.cartref.concern.closure;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.ClosureBook;
import cymru.cartref.concern.domain.Closures;
import cymru.cartref.concern.domain.ServiceClosure;
import cymru.cartref.directory.Directory;
import cymru.cartref.directory.PartnerBody;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.shared.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Where the council reads closures. Reading one is on record for each child in it. */
@Desk
public class ClosureReadingDesk {

    private static final int PAGE = 100;

    private final Closures closures;
    private final ClosureBook book;
    private final Directory directory;
    private final ServiceRegister services;
    private final People people;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    ClosureReadingDesk(
            Closures closures,
            ClosureBook book,
            Directory directory,
            ServiceRegister services,
            People people,
            AuditTrail audit,
            JdbcClient jdbc) {
        this.closures = closures;
        this.book = book;
        this.directory = directory;
        this.services = services;
        this.people = people;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** Newest first; {@code beforeId} is the last id of the page before, or a number beyond all. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public List<ListedClosure> list(boolean ended, long beforeId, int limit) {
        return jdbc.sql("""
                        SELECT c.id, c.reference, c.provider, c.service, c.kind, c.state, c.closes_on,
                               (SELECT COUNT(*) FROM closure_child x WHERE x.closure_id = c.id) AS children,
                               (SELECT COUNT(*) FROM closure_child x WHERE x.closure_id = c.id AND NOT x.through) AS remaining
                        FROM service_closure c WHERE c.id < :before
                          AND (:ended OR c.state NOT IN ('CLOSED', 'WITHDRAWN'))
                        ORDER BY c.id DESC LIMIT :limit""")
                .param("before", beforeId)
                .param("ended", ended)
                .param("limit", Math.min(limit, PAGE))
                .query((row, n) -> new ListedClosure(
                        row.getLong("id"),
                        row.getString("reference"),
                        row.getString("provider"),
                        row.getString("service"),
                        ClosureKind.valueOf(row.getString("kind")),
                        ClosureState.valueOf(row.getString("state")),
                        row.getObject("closes_on", LocalDate.class),
                        row.getInt("children"),
                        row.getInt("remaining")))
                .list();
    }

    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public ClosurePage page(String reference) {
        ServiceClosure of = closures.findByReference(reference).orElseThrow(ClosureReadingDesk::unknown);
        List<ClosureBook.Row> rows = book.shown(of);
        audit.record("closure.read", reference, Map.of());
        rows.forEach(row -> audit.record("child.read", row.child(), Map.of("closure", reference)));
        Map<Long, PartnerBody> authorities =
                directory.all(rows.stream().map(ClosureBook.Row::authorityId).collect(Collectors.toSet()));
        Map<Long, List<ClosurePage.Done>> steps = book.steps(of);
        List<ClosureBook.Written> said = book.said(of);
        Map<Long, String> names =
                people.names(said.stream().map(ClosureBook.Written::by).collect(Collectors.toSet()));
        return new ClosurePage(
                of.reference(),
                of.provider(),
                services.find(of.serviceId())
                        .map(ServiceSummary::providerReference)
                        .orElse(""),
                of.service(),
                of.kind(),
                of.cause(),
                of.state(),
                of.closesOn(),
                of.stepBy(),
                of.meetingBy(),
                of.meetingDue(),
                of.openedAt(),
                of.closedAt(),
                book.told(of),
                rows.stream()
                        .map(row -> child(row, authorities.get(row.authorityId()), steps))
                        .toList(),
                book.count(of),
                said.stream()
                        .map(one -> new ClosurePage.Said(
                                one.part(), one.words(), names.getOrDefault(one.by(), ""), one.at()))
                        .toList());
    }

    private static ClosurePage.Child child(
            ClosureBook.Row row, @Nullable PartnerBody authority, Map<Long, List<ClosurePage.Done>> steps) {
        return new ClosurePage.Child(
                row.id(),
                row.child(),
                authority == null ? new Bilingual("", "") : authority.name(),
                authority == null ? "" : authority.phone(),
                row.through(),
                steps.getOrDefault(row.id(), List.of()));
    }

    static AccessDeniedException unknown() {
        return new AccessDeniedException("No such closure, service or child");
    }
}
