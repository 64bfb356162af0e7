package cymru.cartref.concern;

import cymru.cartref.account.Actor;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.improvement.OwnerRef;
import cymru.cartref.improvement.PlanSummary;
import cymru.cartref.improvement.PlanVeil;
import cymru.cartref.improvement.Plans;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The action plan of a case, and who may not know of it: a provider that the case is kept from. */
@Component
class EscalationPlans implements PlanVeil {

    private static final String KIND = "escalation";
    private static final int MOST = 1_000;

    private static final String KEPT_FROM_PROVIDER = """
            SELECT e.reference FROM escalation_case e
            WHERE (e.told_at IS NULL OR EXISTS (SELECT 1 FROM escalation_concern a JOIN concern c ON c.reference = a.concern
                                                WHERE a.case_id = e.id AND c.held_until IS NOT NULL))""";

    private final Plans plans;
    private final JdbcClient jdbc;

    EscalationPlans(Plans plans, JdbcClient jdbc) {
        this.plans = plans;
        this.jdbc = jdbc;
    }

    static OwnerRef owner(EscalationCase of) {
        return new OwnerRef(KIND, of.reference());
    }

    Optional<PlanSummary> of(EscalationCase of) {
        return plans.of(owner(of));
    }

    /** Actions of its plan that nobody but their owner has verified. */
    int unverified(EscalationCase of) {
        return plans.allVerified(owner(of))
                ? 0
                : Math.max(
                        1, of(of).map(plan -> plan.actions() - plan.verified()).orElse(1));
    }

    @Override
    public String ownerKind() {
        return KIND;
    }

    @Override
    public boolean hiddenFromProvider(String ownerReference) {
        return jdbc.sql(KEPT_FROM_PROVIDER + " AND e.reference = :reference")
                .param("reference", ownerReference)
                .query(String.class)
                .optional()
                .isPresent();
    }

    @Override
    public Set<String> hiddenFrom(Actor reader) {
        if (reader.council() || reader.organisationId() == null) {
            return Set.of();
        }
        return new HashSet<>(
                jdbc.sql(KEPT_FROM_PROVIDER + " AND e.provider_id = :provider ORDER BY e.id DESC LIMIT :most")
                        .param("provider", reader.organisationId())
                        .param("most", MOST)
                        .query(String.class)
                        .list());
    }
}
