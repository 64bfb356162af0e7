package cymru.cartref.provider;

import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Engine;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.provider.ProviderFixture.Made;
import cymru.cartref.provider.process.RegistrationProcess;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What contract officers do, and every way through the process. */
@WalksEveryFlow("provider-registration")
class ProviderVettingIT extends ProviderIT {

    @Autowired
    Engine engine;

    @Autowired
    EvidenceGate gate;

    @Autowired
    Referrals referrals;

    @Test
    void anAcceptedProviderIsOnTheRegister() throws Exception {
        long officer = a.officer();
        Made made = a.submitted("Derbyn");
        assertRefused(
                ProviderRule.PROVIDER_CHECKLIST_OPEN, () -> As.person(officer, () -> vetting.accept(made.reference())));
        a.checkEverything(made.reference(), officer);
        oneCommit(officer, () -> vetting.accept(made.reference()));
        As.person(officer, () -> vetting.accept(made.reference()));
        assertThat(stands(made)).isEmpty();
        assertThat(mails(made.reference(), made.administrator())).contains("provider.registered");
        assertThat(mails(made.reference(), officer)).contains("provider.to-vet", "provider.accepted");
        assertThat(register.registeredOffering(Set.of(ServiceKind.CHILDRENS_HOME), Set.of(ProviderFixture.CARDIFF)))
                .extracting(ProviderSummary::reference)
                .contains(made.reference());
        assertThat(register.registeredOffering(Set.of(ServiceKind.CHILDRENS_HOME), Set.of("W06000001")))
                .extracting(ProviderSummary::reference)
                .doesNotContain(made.reference());
        assertThat(gate.holds(made.id(), Set.of(EvidenceKind.FIRE_RISK), LocalDate.of(2099, 1, 5))
                        .allowed())
                .isTrue();
        assertThat(gate.holds(made.id(), Set.of(EvidenceKind.FIRE_RISK), LocalDate.of(2099, 1, 6))
                        .allowed())
                .isFalse();
        assertThat(gate.nothingCriticalExpired(made.id(), LocalDate.of(2099, 1, 5))
                        .allowed())
                .isTrue();
        assertRefused(
                ProviderRule.PROVIDER_EVIDENCE_MISSING,
                gate.nothingCriticalExpired(made.id(), LocalDate.of(2099, 1, 6)));
    }

    @Test
    void moreIsAskedForAnsweredAndTheTaskReturns() throws Exception {
        long officer = a.officer();
        Made made = a.submitted("Cwestiwn");
        oneCommit(officer, () -> vetting.ask(made.reference(), "Which policy is in force?"));
        As.person(officer, () -> vetting.ask(made.reference(), "Which policy is in force?"));
        assertThat(stands(made)).containsExactly("user_answer_questions");
        assertRefused(
                ProviderRule.PROVIDER_ANSWER_AWAITED,
                () -> As.person(officer, () -> vetting.refuse(made.reference(), "Because.")));
        assertThat(mails(made.reference(), made.administrator())).contains("provider.asked");
        engine.fire(RegistrationProcess.KEY, made.reference(), "timer_answer");
        assertThat(mails(made.reference(), made.administrator())).contains("provider.answer-awaited");
        QuestionLine question = file(made).questions().getFirst();
        assertThat(file(made).editable()).isTrue();
        String answer = "ŵ".repeat(10_000);
        oneCommit(made.administrator(), () -> registration.answer(question.id(), answer));
        As.person(made.administrator(), () -> registration.answer(question.id(), answer));
        assertRefused(
                ProviderRule.PROVIDER_QUESTION_ANSWERED,
                () -> As.person(made.administrator(), () -> registration.answer(question.id(), "Other words.")));
        assertThat(stands(made)).containsExactly("user_vet");
        assertThat(mails(made.reference(), officer)).contains("provider.answered");
        assertThat(Objects.requireNonNull(page(made, officer).latest())
                        .questions()
                        .getFirst()
                        .answer())
                .isEqualTo(answer);
    }

    @Test
    void aConflictBringsASecondOfficerWhoAsksAndDecides() throws Exception {
        long first = a.officer();
        long second = a.officer();
        Made made = a.submitted("Gwrthdaro");
        assertRefused(
                ProviderRule.PROVIDER_REASON_NEEDED,
                () -> As.person(first, () -> vetting.stepAside(made.reference(), "")));
        oneCommit(first, () -> vetting.stepAside(made.reference(), "My sister works there."));
        As.person(first, () -> vetting.stepAside(made.reference(), "My sister works there."));
        assertThat(stands(made)).containsExactly("user_second_officer");
        assertThat(mails(made.reference(), second)).contains("provider.second-officer");
        assertThat(mails(made.reference(), first)).doesNotContain("provider.second-officer");
        for (Runnable deed : officerDeeds(made)) {
            assertRefused(ProviderRule.PROVIDER_OFFICER_HAS_CONFLICT, () -> As.person(first, deed));
        }
        engine.fire(RegistrationProcess.KEY, made.reference(), "timer_second");
        assertThat(mails(made.reference(), first)).doesNotContain("provider.vetting-awaited");
        assertThat(mails(made.reference(), second)).contains("provider.vetting-awaited");
        As.person(second, () -> vetting.ask(made.reference(), "Who signs?"));
        As.person(
                made.administrator(),
                () -> registration.answer(file(made).questions().getFirst().id(), "The chair."));
        assertThat(stands(made)).containsExactly("user_second_officer");
        assertThat(mails(made.reference(), first)).doesNotContain("provider.answered");
        a.checkEverything(made.reference(), second);
        As.person(second, () -> vetting.accept(made.reference()));
        assertThat(file(made).status()).isEqualTo(ProviderStatus.REGISTERED);
        assertThat(stands(made)).isEmpty();
    }

    @Test
    void aRefusedProviderReadsTheReasonsAndAppliesAgain() throws Exception {
        long officer = a.officer();
        Made made = a.submitted("Gwrthod");
        assertRefused(
                ProviderRule.PROVIDER_REASON_NEEDED,
                () -> As.person(officer, () -> vetting.refuse(made.reference(), "\u0000 ")));
        oneCommit(officer, () -> vetting.refuse(made.reference(), "The policy is from 2019."));
        As.person(officer, () -> vetting.refuse(made.reference(), "The policy is from 2019."));
        assertThat(file(made).refusedBecause()).isEqualTo("The policy is from 2019.");
        assertThat(mails(made.reference(), made.administrator())).contains("provider.refused");
        assertThat(stands(made)).isEmpty();
        assertRefused(
                ProviderRule.PROVIDER_NOT_IN_VETTING,
                () -> As.person(officer, () -> vetting.ask(made.reference(), "Anything?")));
        As.person(made.administrator(), registration::applyAgain);
        As.person(made.administrator(), registration::applyAgain);
        assertThat(stands(made)).containsExactly("user_register");
        engine.fire(RegistrationProcess.KEY, made.reference(), "timer_unfinished");
        assertThat(mails(made.reference(), made.administrator()))
                .contains("provider.begun-again", "provider.unfinished");
    }

    @Test
    void officersAreRemindedOnceWhileTheyAreWaitedFor() {
        long officer = a.officer();
        Made made = a.submitted("Atgoffa");
        engine.fire(RegistrationProcess.KEY, made.reference(), "timer_vetting");
        assertThat(mails(made.reference(), officer)).containsExactly("provider.to-vet", "provider.vetting-awaited");
        As.person(made.administrator(), registration::withdraw);
        assertThat(stands(made)).containsExactly("user_register");
    }

    @Test
    void aRegisteredProviderThatLeavesEndsItsVetting() {
        Made made = a.registered("Ymadael");
        WhoWeAre who = file(made).who().form();
        As.person(
                made.administrator(),
                () -> profile.saveWhoWeAre(file(made).version(), withNumber(who, ProviderFixture.companyNumber())));
        assertThat(stands(made)).containsExactly("user_vet");
        As.person(made.administrator(), () -> registration.leave("We merge with another."));
        assertThat(stands(made)).isEmpty();
        long officer = a.officer();
        assertThat(Objects.requireNonNull(page(made, officer).latest()).stage()).isEqualTo(VettingStage.WITHDRAWN);
        assertThat(page(made, officer).leftBecause()).isEqualTo("We merge with another.");
    }

    @Test
    void aRefusedChangeTakesARegisteredProviderOffTheRegister() {
        Made made = a.registered("Newid");
        long officer = a.officer();
        WhoWeAre who = file(made).who().form();
        As.person(
                made.administrator(),
                () -> profile.saveWhoWeAre(file(made).version(), withNumber(who, ProviderFixture.companyNumber())));
        As.person(officer, () -> vetting.refuse(made.reference(), "The new company is not a charity."));
        assertThat(file(made).status()).isEqualTo(ProviderStatus.REFUSED);
        assertThat(stands(made)).isEmpty();
    }

    @Test
    void onlyContractOfficersVetAndOnlyReadersRead() {
        Made made = a.submitted("Rolau");
        for (Role role : Role.values()) {
            if (role == Role.CONTRACT_OFFICER) {
                continue;
            }
            long person = a.person("rôl", role.side() == Role.Side.PROVIDER ? made.id() : null, role);
            for (Runnable deed : officerDeeds(made)) {
                assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(AccessDeniedException.class);
            }
            boolean reads = Set.of(Role.COMMISSIONING_MANAGER, Role.QUALITY_MONITOR, Role.HEAD_OF_SERVICE, Role.AUDITOR)
                    .contains(role);
            if (reads) {
                assertThat(As.person(person, () -> providers.page(made.reference())))
                        .isPresent();
            } else {
                assertThatThrownBy(() -> As.person(person, () -> providers.page(made.reference())))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThat(page(made, a.officer()).history())
                .extracting(HistoryLine::deed)
                .contains("provider.begun", "provider.submitted");
    }

    @Test
    void theReferralStatusHasOneSetter() {
        Made made = a.registered("Atgyfeirio");
        assertThat(referrals.ofProvider(made.id()).orElseThrow().status()).isEqualTo(ReferralStatus.OPEN);
        long service = file(made).services().getFirst().id();
        transaction.executeWithoutResult(status -> {
            referrals.set(made.id(), null, ReferralStatus.SUSPENDED, "Staffing.", LocalDate.of(2027, 5, 1), "E-0004");
            referrals.set(made.id(), service, ReferralStatus.CASE_BY_CASE, "New manager.", null, "E-0004");
        });
        assertThat(referrals.ofProvider(made.id()).orElseThrow().decidingCase()).isEqualTo("E-0004");
        assertThat(referrals.ofService(service).orElseThrow().status()).isEqualTo(ReferralStatus.CASE_BY_CASE);
        assertThat(audit(made.reference())).contains("provider.referrals-set");
    }

    private List<Runnable> officerDeeds(Made made) {
        long paper = file(made).evidence().getFirst().id();
        return List.of(
                () -> vetting.find(made.reference(), ChecklistItem.IDENTITY, ItemOutcome.MET, null),
                () -> vetting.verifyPaper(made.reference(), paper),
                () -> vetting.rejectPaper(made.reference(), paper, "Because."),
                () -> vetting.ask(made.reference(), "Because?"),
                () -> vetting.accept(made.reference()),
                () -> vetting.refuse(made.reference(), "Because."));
    }

    private static WhoWeAre withNumber(WhoWeAre who, String company) {
        return new WhoWeAre(
                who.legalForm(),
                who.name(),
                who.tradingName(),
                who.welshName(),
                who.registeredOffice(),
                who.principalOffice(),
                who.email(),
                who.phone(),
                who.website(),
                who.inGroup(),
                who.groupName(),
                Map.of(
                        NumberKind.COMPANY,
                        company,
                        NumberKind.CHARITY_ENGLAND_WALES,
                        Objects.requireNonNull(who.numbers().get(NumberKind.CHARITY_ENGLAND_WALES))));
    }
}
