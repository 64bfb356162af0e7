package cymru.cartref.concern.domain;

import cymru.cartref.concern.closure.ClosureState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a notice to an authority is about. */
@Component
public class NoticeSubjects {

    private final EscalationCases cases;
    private final Closures closures;

    NoticeSubjects(EscalationCases cases, Closures closures) {
        this.cases = cases;
        this.closures = closures;
    }

    /**
     * A service or a whole provider, and the page where the council works on it.
     *
     * @param since when the level began or the case was closed; when a closure was opened or withdrawn
     * @param closesOn the last day of a service that closes; null where it goes on
     */
    public record Subject(
            String page,
            long providerId,
            String provider,
            @Nullable Long serviceId,
            @Nullable String service,
            Instant since,
            @Nullable LocalDate closesOn) {}

    public Subject of(AuthorityNotice notice) {
        Long closure = notice.about().closureId();
        if (closure != null) {
            return of(closures.findById(closure).orElseThrow());
        }
        return of(
                cases.findById(Objects.requireNonNull(notice.about().caseId())).orElseThrow());
    }

    private static Subject of(EscalationCase of) {
        return new Subject(
                "escalations/" + of.reference(),
                of.providerId(),
                of.provider(),
                of.serviceId(),
                of.service(),
                Objects.requireNonNullElse(of.closedAt(), of.levelSince()),
                null);
    }

    private static Subject of(ServiceClosure of) {
        return new Subject(
                "closures/" + of.reference(),
                of.providerId(),
                of.provider(),
                of.serviceId(),
                of.service(),
                Objects.requireNonNullElse(of.closedAt(), of.openedAt()),
                of.state() == ClosureState.WITHDRAWN ? null : of.closesOn());
    }
}
