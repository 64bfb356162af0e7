package cymru.cartref.concern;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.concern.ConcernRule.HOLD_ALREADY_SHARED;
import static cymru.cartref.concern.ConcernRule.HOLD_NOT_HELD;
import static cymru.cartref.concern.ConcernRule.HOLD_REVIEW_DAY;
import static cymru.cartref.concern.ConcernRule.SHARE_BEFORE_DECISION;
import static cymru.cartref.concern.ConcernRule.SHARE_WHILE_HELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.concern.process.HoldProcess;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A concern that the provider may not learn of, and how it learns of one. */
@PortalTest
@WalksEveryFlow("concern-hold")
@SuppressWarnings("NullAway.Init")
class ConcernHoldIT extends ConcernFixture {

    @Autowired
    HeldConcerns heldConcerns;

    @Autowired
    ApplicationEventMulticaster multicaster;

    @Test
    void aHeldConcernIsLookedAtAgainOnItsDayUntilItIsLifted() throws Throwable {
        String reference = raised();
        LocalDate today = clock.today();
        assertRefused(HOLD_REVIEW_DAY, () -> hold(reference, today));
        assertRefused(HOLD_REVIEW_DAY, () -> hold(reference, today.plusDays(29)));
        assertAllowed(HOLD_REVIEW_DAY, () -> hold(reference, today.plusDays(7)));
        assertInStep(reference);
        hold(reference, today.plusDays(9));
        assertThat(held(reference).until()).as("held already").isEqualTo(today.plusDays(7));

        engine.fire(HoldProcess.KEY, reference, HoldProcess.TIMER_REVIEW);
        assertInStep(reference);
        assertThat(held(reference).reviewDue()).as("too early").isFalse();
        time.forward(Duration.ofDays(7));
        engine.fire(HoldProcess.KEY, reference, HoldProcess.TIMER_REVIEW);
        assertInStep(reference);
        assertThat(held(reference).reviewDue()).isTrue();
        hold(reference, clock.today().plusDays(5));
        assertInStep(reference);
        assertThat(held(reference).reviewDue()).isFalse();

        assertThat(heldConcerns.held(List.of(reference, "CN-none"))).containsExactly(reference);
        As.person(lead, () -> holds.lift(reference, "The police have finished."));
        As.person(lead, () -> holds.lift(reference, "The police have finished."));
        assertInStep(reference);
        assertThat(heldConcerns.held(reference)).isFalse();
        assertThat(page(reference).hold()).isNull();
        assertThat(Objects.requireNonNull(page(reference).lifted()).reason()).isEqualTo("The police have finished.");
        assertThat(kept(reference, "HOLD")).as("each reason").isEqualTo(3);
        assertThat(audited(reference)).containsOnlyOnce("concern.hold-lifted");
        assertRefused(HOLD_NOT_HELD, () -> As.person(lead, () -> holds.lift(reference, "Again.")));
        assertThat(audited(reference)).containsSubsequence("concern.held", "concern.hold-kept", "concern.hold-lifted");
    }

    @Test
    void aHoldIsLiftedAtItsReview() {
        String reference = raised();
        hold(reference, clock.today().plusDays(7));
        time.forward(Duration.ofDays(7));
        engine.fire(HoldProcess.KEY, reference, HoldProcess.TIMER_REVIEW);
        As.person(lead, () -> holds.lift(reference, "Nothing is left to keep."));
        assertInStep(reference);
        assertThat(heldConcerns.held(reference)).isFalse();
    }

    @Test
    void aHoldAndItsEndAreHeardOfInTheSameTransaction() {
        List<Object> heard = new ArrayList<>();
        ApplicationListener<PayloadApplicationEvent<?>> listening = new ApplicationListener<>() {
            @Override
            public void onApplicationEvent(PayloadApplicationEvent<?> event) {
                if (event.getPayload() instanceof ConcernHeld || event.getPayload() instanceof ConcernHoldLifted) {
                    assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                            .isTrue();
                    heard.add(event.getPayload());
                }
            }
        };
        String reference = raised();
        multicaster.addApplicationListener(listening);
        try {
            hold(reference, clock.today().plusDays(7));
            hold(reference, clock.today().plusDays(7));
            As.person(lead, () -> holds.lift(reference, "The police have finished."));
        } finally {
            multicaster.removeApplicationListener(listening);
        }
        assertThat(heard)
                .containsExactly(
                        new ConcernHeld(reference, provider, service),
                        new ConcernHoldLifted(reference, provider, service));
    }

    private int kept(String reference, String part) {
        return jdbc.sql("SELECT COUNT(*) FROM concern_content p JOIN concern c ON c.id = p.concern_id"
                        + " WHERE c.reference = ? AND p.part = ?")
                .params(reference, part)
                .query(Integer.class)
                .single();
    }

    @Test
    void nothingIsSharedBeforeTheDecisionNorWhileHeld() throws Throwable {
        String reference = raised();
        assertRefused(SHARE_BEFORE_DECISION, () -> share(reference, "We look into the doors."));
        hold(reference, clock.today().plusDays(7));
        decide(reference, decision(5, 4, Level.L3, ""));
        assertRefused(SHARE_WHILE_HELD, () -> share(reference, "We look into the doors."));
        assertThat(mailsTo(administrator, reference)).isEmpty();
        assertNone(administrator, reference);

        As.person(lead, () -> holds.lift(reference, "The police have finished."));
        assertThat(mailsTo(administrator, reference)).as("nothing by itself").isEmpty();
        assertNone(administrator, reference);
        assertAllowed(SHARE_WHILE_HELD, () -> share(reference, "We look into the doors."));
        share(reference, "We look into the doors.");
        assertThat(mailsTo(administrator, reference)).containsExactly("concern-shared");
        share(reference, "We look into the doors and windows.");
        assertThat(As.person(responsible, () -> own.page(reference)).sharedWords())
                .isEqualTo("We look into the doors and windows.");
        assertThat(kept(reference, "SHARED")).as("what was told before stays").isEqualTo(2);
        assertThat(mailsTo(responsible, reference)).containsExactly("concern-shared", "concern-shared");
        OwnConcern shared = As.person(responsible, () -> own.page(reference));
        assertThat(shared.sharedWords()).isEqualTo("We look into the doors and windows.");
        assertThat(shared.content()).isNull();
        assertThat(shared.sentAt()).isNull();
        assertRefused(HOLD_ALREADY_SHARED, () -> hold(reference, clock.today().plusDays(7)));
        assertInStep(reference);
    }

    @Test
    void whatAProviderSentItReadsTheSameWhateverTheCouncilDoes() {
        String reference = raise(administrator, content("A child ran away and is back."));
        OwnConcern before = As.person(responsible, () -> own.page(reference));
        assertThat(before.content()).isNotNull();
        OwnListedConcern listed =
                As.person(responsible, () -> own.mine(Long.MAX_VALUE, 50)).getFirst();
        hold(reference, clock.today().plusDays(7));
        decide(reference, decision(5, 4, Level.L3, ""));
        assertThat(As.person(responsible, () -> own.page(reference))).isEqualTo(before);
        assertThat(As.person(responsible, () -> own.mine(Long.MAX_VALUE, 50)).getFirst())
                .isEqualTo(listed);
        assertThat(mailsTo(administrator, reference)).containsExactly("concern-received");
    }

    @Test
    void aConfidentialReportIsItsSendersAlone() {
        String reference = raise(responsible, content("Records were changed.", AtRisk.UNKNOWN, true));
        assertThat(As.person(responsible, () -> own.page(reference)).content()).isNotNull();
        assertNone(administrator, reference);
        ConcernPage officers = page(reference);
        assertThat(officers.raisedBy()).isNull();
        assertThat(As.person(monitor, () -> desk.page(reference)).raisedBy()).isNotNull();
    }

    private HoldLine held(String reference) {
        return Objects.requireNonNull(page(reference).hold());
    }

    private void assertNone(long person, String reference) {
        assertThatThrownBy(() -> As.person(person, () -> own.page(reference)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.person(person, () -> own.mine(Long.MAX_VALUE, 50)))
                .extracting(OwnListedConcern::reference)
                .doesNotContain(reference);
    }

    private void hold(String reference, LocalDate review) {
        As.person(lead, () -> holds.hold(reference, "The police ask for it.", review));
    }

    private void share(String reference, String words) {
        As.person(monitor, () -> triage.share(reference, words));
    }
}
