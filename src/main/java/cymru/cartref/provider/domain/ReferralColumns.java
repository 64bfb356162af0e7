package cymru.cartref.provider.domain;

import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.provider.ReferralStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The current referral status of a provider or a service; every change is in the audit trail. */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class ReferralColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "referral_status")
    private ReferralStatus status;

    @Column(name = "referral_reason")
    private String reason;

    @Column(name = "referral_until")
    private @Nullable LocalDate until;

    @Column(name = "referral_case")
    private @Nullable String decidingCase;

    @Column(name = "referral_since")
    private Instant since;

    protected ReferralColumns() {}

    public ReferralColumns(ReferralStanding standing) {
        status = standing.status();
        reason = standing.reason();
        until = standing.until();
        decidingCase = standing.decidingCase();
        since = standing.since();
    }

    /** How everybody begins. */
    static ReferralColumns open(Instant now) {
        return new ReferralColumns(new ReferralStanding(ReferralStatus.OPEN, "", null, null, now));
    }

    public ReferralStanding standing() {
        return new ReferralStanding(status, reason, until, decidingCase, since);
    }
}
