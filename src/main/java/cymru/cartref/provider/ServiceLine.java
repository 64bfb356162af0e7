package cymru.cartref.provider;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A service as it stands. */
public record ServiceLine(
        ServiceForm form, @Nullable LocalDate vacanciesAsOf, ReferralStanding referrals, String by, Instant at) {

    public long id() {
        Long id = form.key().id();
        return id == null ? 0 : id;
    }
}
