package cymru.cartref.child;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.ChildReference;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts reads of children's data on record: what was listed, not one row per child. */
@Component
class ReadRecord {

    private static final String READ = "child.read";

    private final AuditTrail audit;

    ReadRecord(AuditTrail audit) {
        this.audit = audit;
    }

    /**
     * @param of whose stays were listed where no service or child was asked for
     * @param rows how many were shown
     */
    void listed(String of, StayFilter filter, int rows) {
        Map<String, Object> details =
                new HashMap<>(Map.of("rows", rows, "state", filter.state().name()));
        if (filter.authorityId() != null) {
            details.put("authority", filter.authorityId());
        }
        audit.record(READ, reference(of, filter), details);
    }

    private static String reference(String of, StayFilter filter) {
        if (ChildReference.matches(ChildReference.normal(filter.child()))) {
            return ChildReference.normal(filter.child());
        }
        return filter.serviceId() == null ? of : "service-" + filter.serviceId();
    }
}
