package cymru.cartref.concern.domain;

import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.provider.Referrals;
import cymru.cartref.text.Texts;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets what holds where several decide about the same provider or service: a closure before every decision, the strictest
 * decision before the others, and open only where nothing stands.
 */
@Component
public class ReferralsInForce {

    private final Closures closures;
    private final ReferralDecisions decisions;
    private final ReferralWords words;
    private final Referrals referrals;
    private final Texts texts;

    ReferralsInForce(
            Closures closures, ReferralDecisions decisions, ReferralWords words, Referrals referrals, Texts texts) {
        this.closures = closures;
        this.decisions = decisions;
        this.words = words;
        this.referrals = referrals;
        this.texts = texts;
    }

    /**
     * After a decision or a closure began, changed or ended, and its row is stored.
     *
     * @param serviceId null for the whole provider
     * @param by reference of the decision or the closure
     * @param reasons its reasons, as the provider reads them
     */
    public void settle(long providerId, @Nullable Long serviceId, String by, String reasons) {
        referrals.lock(providerId);
        Optional<ServiceClosure> closing = Optional.ofNullable(serviceId).flatMap(closures::closing);
        if (closing.isPresent()) {
            close(closing.get());
            return;
        }
        Optional<ReferralDecision> strictest = decisions.inForce(providerId, serviceId).stream()
                .max(Comparator.comparingInt(
                        (ReferralDecision decision) -> ReferralPolicy.strength(decision.status())));
        if (strictest.isEmpty()) {
            referrals.set(providerId, serviceId, ReferralStatus.OPEN, reasons, null, by);
            return;
        }
        ReferralDecision holds = strictest.get();
        referrals.set(
                providerId,
                serviceId,
                holds.status(),
                holds.reference().equals(by) ? reasons : decided(holds),
                null,
                holds.reference());
    }

    private void close(ServiceClosure closing) {
        Optional<ReferralStanding> standing = referrals.ofService(closing.serviceId());
        if (standing.isPresent() && closing.reference().equals(standing.get().decidingCase())) {
            return;
        }
        referrals.set(
                closing.providerId(),
                closing.serviceId(),
                ReferralStatus.CLOSED,
                texts.both("closure.referrals"),
                null,
                closing.reference());
    }

    private String decided(ReferralDecision decision) {
        return Objects.requireNonNull(words.of(decision).get(ReferralWords.Part.DECISION))
                .words();
    }
}
