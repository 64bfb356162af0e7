package cymru.cartref.concern;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.concern.EscalationRule.ESCALATION_HELD;
import static cymru.cartref.concern.EscalationRule.ESCALATION_REFERRAL_NOT_RESET;
import static cymru.cartref.concern.EscalationRule.REFERRAL_APPEAL_OVER;
import static cymru.cartref.concern.EscalationRule.REFERRAL_APPEAL_SAME_PERSON;
import static cymru.cartref.concern.EscalationRule.REFERRAL_NOT_AT_THIS_STEP;
import static cymru.cartref.concern.EscalationRule.REFERRAL_ONE_AT_A_TIME;
import static cymru.cartref.concern.EscalationRule.REFERRAL_REPLY_OVER;
import static cymru.cartref.concern.EscalationRule.REFERRAL_REPLY_RUNNING;
import static cymru.cartref.concern.EscalationRule.REFERRAL_SAFETY_REASON;
import static cymru.cartref.concern.EscalationRule.REFERRAL_SECOND_PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.concern.process.ReferralProcess;
import cymru.cartref.procedure.LetterCode;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.time.DatabaseClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Notice, reply, decision, appeal, review, lifting; and at once for safety. */
@PortalTest
@WalksEveryFlow("referral-decision")
class ReferralIT extends EscalationFixture {

    @Test
    void noticeThenTheWholeReplyPeriodThenAnotherPersonDecides() throws Throwable {
        String reference = at(Level.L2);
        String[] decision = new String[1];
        assertThat(Counting.of(() -> decision[0] = propose(reference)).commits())
                .isEqualTo(1);
        String proposed = decision[0];
        assertThat(propose(reference)).as("given already").isEqualTo(proposed);
        inStep(reference);
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.OPEN);
        assertThat(mails(responsible, reference)).containsExactly("escalation-letter");

        engine.fire(ReferralProcess.KEY, proposed, ReferralProcess.TIMER_REPLY_END);
        inStep(reference);
        assertThat(decision(reference).step()).as("too early").isEqualTo(ReferralStep.NOTICE);
        assertRefused(REFERRAL_REPLY_RUNNING, () -> decide(director, proposed, true));

        As.person(administrator, () -> ownCases.reply(proposed, "The lock was a fault, see the invoice."));
        As.person(responsible, () -> ownCases.reply(proposed, "The lock was a fault and is mended."));
        inStep(reference);
        assertThat(decision(reference).words()).containsEntry("REPLY", "The lock was a fault and is mended.");
        assertThat(mails(head, reference)).containsOnlyOnce("referral-replied");
        engine.fire(ReferralProcess.KEY, proposed, ReferralProcess.TIMER_REPLY_WAIT);
        inStep(reference);
        assertRefused(REFERRAL_REPLY_RUNNING, () -> decide(director, proposed, true));

        passed(Objects.requireNonNull(decision(reference).replyBy()));
        assertRefused(REFERRAL_REPLY_OVER, () -> As.person(administrator, () -> ownCases.reply(proposed, "One more.")));
        engine.fire(ReferralProcess.KEY, proposed, ReferralProcess.TIMER_REPLY_WAIT);
        inStep(reference);
        assertRefused(REFERRAL_SECOND_PERSON, () -> decide(head, proposed, true));
        assertThat(Counting.of(() -> decide(director, proposed, true)).commits())
                .isEqualTo(1);
        decide(director, proposed, true);
        inStep(reference);
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.SUSPENDED);
        assertThat(serviceStanding().decidingCase()).isEqualTo(proposed);
        assertThat(serviceStanding().until()).isNull();
        assertThat(audited(reference))
                .containsSubsequence(
                        "escalation.referral-proposed", "escalation.referral-replied", "escalation.referral-decided");

        time.forward(Duration.ofDays(28));
        assertRefused(ESCALATION_REFERRAL_NOT_RESET, () -> {
            tell(reference);
            As.person(head, () -> levels.lower(reference, 2, 1, "Done."));
        });
    }

    @Test
    void withoutAReplyTheEndOfThePeriodIsEnoughAndNothingMayChange() {
        String reference = at(Level.L1);
        String proposed = propose(reference);
        passed(Objects.requireNonNull(decision(reference).replyBy()));
        engine.fire(ReferralProcess.KEY, proposed, ReferralProcess.TIMER_REPLY_END);
        inStep(reference);
        assertThat(mails(director, reference)).isEmpty();
        assertThat(mails(head, reference)).contains("referral-to-decide");
        decide(director, proposed, false);
        inStep(reference);
        assertThat(decision(reference).step()).isEqualTo(ReferralStep.NOT_IMPOSED);
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.OPEN);
    }

    @Test
    void atOnceOnlyForSafetyAndTheProviderDoesNotReadWhy() throws Throwable {
        String reference = at(Level.L3);
        assertRefused(REFERRAL_SAFETY_REASON, () -> atOnce(reference, " "));
        assertThat(Counting.of(() -> atOnce(reference, "No night staff MARKER."))
                        .commits())
                .isEqualTo(1);
        assertAllowed(REFERRAL_SAFETY_REASON, () -> atOnce(reference, "No night staff MARKER."));
        inStep(reference);
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.EMBARGOED_SAFEGUARDING);
        assertThat(read(reference).decisions()).hasSize(1);
        assertThat(decision(reference).words()).containsKey("SAFETY");
        assertRefused(REFERRAL_ONE_AT_A_TIME, () -> propose(reference));
        ReferralLine own = As.person(administrator, () -> ownCases.page(reference))
                .decisions()
                .getFirst();
        assertThat(own.words()).containsKey("DECISION").doesNotContainKey("SAFETY");
        assertThatThrownBy(() -> As.person(manager, () -> atOnceAs(manager, reference)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void atOnceAs(long person, String reference) {
        As.person(
                person,
                () -> referrals.imposeAtOnce(reference, ReferralStatus.CLOSED, "Reasons.", "Not theirs to decide."));
    }

    @Test
    void anAppealIsDecidedByAnotherPersonAndOneThatSucceedsLifts() throws Throwable {
        String reference = at(Level.L3);
        String decision = atOnce(reference, "No night staff.");
        As.person(responsible, () -> ownCases.appeal(decision, "There was staff."));
        inStep(reference);
        assertThat(mails(director, reference)).contains("referral-appealed");
        assertThat(mails(head, reference)).doesNotContain("referral-appealed");
        assertRefused(
                REFERRAL_APPEAL_OVER, () -> As.person(responsible, () -> ownCases.appeal(decision, "Once more.")));
        assertRefused(
                REFERRAL_APPEAL_SAME_PERSON,
                () -> As.person(head, () -> referrals.decideAppeal(decision, false, "No.")));
        As.person(director, () -> referrals.decideAppeal(decision, true, "The rota shows it."));
        inStep(reference);
        assertThat(decision(reference).step()).isEqualTo(ReferralStep.LIFTED);
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.OPEN);
        assertRefused(
                REFERRAL_NOT_AT_THIS_STEP,
                () -> As.person(director, () -> referrals.decideAppeal(decision, true, "Again.")));
    }

    @Test
    void whatTheDirectorDecidedIsAppealedToTheHeadOfService() {
        String reference = at(Level.L3);
        String decision = As.person(
                director,
                () -> referrals.imposeAtOnce(reference, ReferralStatus.SUSPENDED, "Unsafe nights.", "No staff."));
        As.person(administrator, () -> ownCases.appeal(decision, "There was staff."));
        assertThat(jdbc.sql("SELECT role FROM work_item WHERE case_reference = ? AND task_key = 'user_appeal'")
                        .param(decision)
                        .query(String.class)
                        .single())
                .isEqualTo(Role.HEAD_OF_SERVICE.name());
        As.person(head, () -> referrals.decideAppeal(decision, false, "The rota was changed later."));
        inStep(reference);
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.SUSPENDED);
    }

    @Test
    void itIsReviewedOnItsDayEasedAndLifted() throws Throwable {
        String reference = at(Level.L3);
        String decision = atOnce(reference, "No night staff.");
        engine.fire(ReferralProcess.KEY, decision, ReferralProcess.TIMER_REVIEW);
        inStep(reference);
        assertRefused(
                REFERRAL_NOT_AT_THIS_STEP, () -> review(decision, clock.today().plusDays(7)));
        LocalDate day = Objects.requireNonNull(decision(reference).reviewOn());
        passed(day.atTime(1, 0).atZone(DatabaseClock.LONDON).toInstant());
        engine.fire(ReferralProcess.KEY, decision, ReferralProcess.TIMER_REVIEW);
        inStep(reference);
        assertThat(mails(head, reference)).containsOnlyOnce("referral-review");
        assertRefused(REFERRAL_APPEAL_OVER, () -> As.person(responsible, () -> ownCases.appeal(decision, "Too late.")));
        review(decision, clock.today().plusDays(7));
        inStep(reference);
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.CASE_BY_CASE);
        assertThat(Counting.of(() -> lift(decision)).commits()).isEqualTo(1);
        lift(decision);
        inStep(reference);
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.OPEN);
        assertThat(read(reference).letters()).extracting(EscalationLetter::code).hasSize(2);
    }

    @Test
    void aNoticeMayBeWithdrawnAndNoneIsGivenWhileHeld() throws Throwable {
        String reference = at(Level.L2);
        String proposed = propose(reference);
        As.person(manager, () -> referrals.withdraw(proposed, "It was another service."));
        As.person(manager, () -> referrals.withdraw(proposed, "It was another service."));
        inStep(reference);
        String held = raised();
        LocalDate review = clock.today().plusDays(7);
        As.person(lead, () -> holds.hold(held, "The police ask for it.", review));
        decide(held, decision(5, 5, Level.L3, ""));
        assertThat(caseOf(held)).isEqualTo(reference);
        int mailed = mails(administrator, reference).size();
        assertRefused(ESCALATION_HELD, () -> propose(reference));
        assertRefused(ESCALATION_HELD, () -> atOnce(reference, "No night staff."));
        assertThat(mails(administrator, reference)).hasSize(mailed);
    }

    @Test
    void aLookAtEachChildHasLettersOfItsOwn() {
        String reference = at(Level.L2);
        As.person(
                head,
                () -> referrals.imposeAtOnce(
                        reference, ReferralStatus.CASE_BY_CASE, "Nights are short of staff.", "Two nights alone."));
        inStep(reference);
        EscalationLetter letter =
                As.person(responsible, () -> ownCases.page(reference)).letters().getFirst();
        assertThat(letter.code()).isEqualTo(LetterCode.CASE_BY_CASE_DECISION);
        assertThat(letter.subject()).isEqualTo("Tŷ Bryn: atgyfeiriadau newydd fesul achos");
        assertThat(letter.body()).contains("Nights are short of staff.").doesNotContain("Two nights alone.", "{");
    }

    @Test
    void anotherProvidersPeopleReplyToNothing() {
        String proposed = propose(at(Level.L2));
        long stranger = person(registeredProvider(), Role.PROVIDER_ADMINISTRATOR);
        assertThatThrownBy(() -> As.person(stranger, () -> ownCases.reply(proposed, "Ours?")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String propose(String reference) {
        return As.person(
                head, () -> referrals.propose(reference, ReferralStatus.SUSPENDED, "Doors were locked at night."));
    }

    private String atOnce(String reference, String safety) {
        return As.person(
                head,
                () -> referrals.imposeAtOnce(
                        reference, ReferralStatus.EMBARGOED_SAFEGUARDING, "Nights are not safe.", safety));
    }

    private void decide(long person, String decision, boolean impose) {
        As.person(person, () -> referrals.decide(decision, impose, "Having read the reply."));
    }

    private void review(String decision, LocalDate next) {
        As.person(
                director,
                () -> referrals.review(decision, ReferralStatus.CASE_BY_CASE, next, "Nights are staffed again."));
    }

    private void lift(String decision) {
        As.person(director, () -> referrals.lift(decision, "All was mended."));
    }
}
