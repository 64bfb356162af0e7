package cymru.cartref.provider.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.provider.ChecklistItem;
import cymru.cartref.provider.EvidenceKind;
import cymru.cartref.provider.EvidenceStanding;
import cymru.cartref.provider.EvidenceState;
import cymru.cartref.provider.FormKey;
import cymru.cartref.provider.ItemOutcome;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.PersonForm;
import cymru.cartref.provider.PersonRole;
import cymru.cartref.provider.ProviderRule;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.provider.VettingReason;
import cymru.cartref.provider.VettingStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 3);

    @Test
    void anOfficerWhoSteppedAsideDoesNoMore() {
        assertAllowed(
                ProviderRule.PROVIDER_OFFICER_HAS_CONFLICT,
                VettingPolicy.mayWork(VettingStage.SECOND_OFFICER, 2, Set.of(1L)));
        assertRefused(
                ProviderRule.PROVIDER_OFFICER_HAS_CONFLICT,
                VettingPolicy.mayWork(VettingStage.SECOND_OFFICER, 1, Set.of(1L)));
        assertThat(VettingPolicy.withOfficers(Set.of())).isEqualTo(VettingStage.OPEN);
        assertThat(VettingPolicy.withOfficers(Set.of(1L))).isEqualTo(VettingStage.SECOND_OFFICER);
    }

    @Test
    void anOfficerWorksOnlyOnWhatWaitsForOne() {
        assertAllowed(ProviderRule.PROVIDER_ANSWER_AWAITED, VettingPolicy.mayWork(VettingStage.OPEN, 1, Set.of()));
        assertRefused(
                ProviderRule.PROVIDER_ANSWER_AWAITED, VettingPolicy.mayWork(VettingStage.QUESTIONED, 1, Set.of()));
        assertAllowed(ProviderRule.PROVIDER_NOT_IN_VETTING, VettingPolicy.mayStepAside(VettingStage.QUESTIONED));
        assertRefused(ProviderRule.PROVIDER_NOT_IN_VETTING, VettingPolicy.mayWork(VettingStage.REFUSED, 1, Set.of()));
        assertRefused(ProviderRule.PROVIDER_NOT_IN_VETTING, VettingPolicy.mayStepAside(null));
    }

    @Test
    void acceptingNeedsAWholeChecklistAndCheckedPapers() {
        Map<EvidenceKind, EvidenceState> papers = Map.of(EvidenceKind.FIRE_RISK, EvidenceState.VERIFIED);
        Map<ChecklistItem, ItemOutcome> met =
                Map.of(ChecklistItem.IDENTITY, ItemOutcome.MET, ChecklistItem.GROUP, ItemOutcome.NOT_APPLICABLE);
        assertAllowed(ProviderRule.PROVIDER_CHECKLIST_OPEN, VettingPolicy.mayAccept(met, papers));
        assertAllowed(ProviderRule.PROVIDER_CHECKLIST_NOT_MET, VettingPolicy.mayAccept(met, papers));
        assertAllowed(ProviderRule.PROVIDER_EVIDENCE_NOT_CHECKED, VettingPolicy.mayAccept(met, papers));
        assertRefused(
                ProviderRule.PROVIDER_CHECKLIST_OPEN,
                VettingPolicy.mayAccept(Map.of(ChecklistItem.IDENTITY, ItemOutcome.OPEN), papers));
        assertRefused(
                ProviderRule.PROVIDER_CHECKLIST_NOT_MET,
                VettingPolicy.mayAccept(Map.of(ChecklistItem.IDENTITY, ItemOutcome.NOT_MET), papers));
        assertRefused(
                ProviderRule.PROVIDER_EVIDENCE_NOT_CHECKED,
                VettingPolicy.mayAccept(met, Map.of(EvidenceKind.FIRE_RISK, EvidenceState.SUBMITTED)));
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        assertAllowed(ProviderRule.PROVIDER_QUESTION_ANSWERED, VettingPolicy.mayAnswer(null, "Yes."));
        assertAllowed(ProviderRule.PROVIDER_QUESTION_ANSWERED, VettingPolicy.mayAnswer("Yes.", "Yes."));
        assertRefused(ProviderRule.PROVIDER_QUESTION_ANSWERED, VettingPolicy.mayAnswer("Yes.", "No."));
    }

    @Test
    void theChecklistFollowsFormServicesAndReason() {
        Set<ChecklistItem> home = VettingChecklist.items(
                LegalForm.CHARITABLE_INCORPORATED_ORGANISATION,
                false,
                Set.of(ServiceKind.CHILDRENS_HOME),
                VettingReason.APPLICATION);
        assertThat(home)
                .contains(ChecklistItem.NOT_FOR_PROFIT, ChecklistItem.REGULATOR_REGISTRATION, ChecklistItem.FIRE_SAFETY)
                .doesNotContain(ChecklistItem.FOSTERING_PANEL, ChecklistItem.GROUP);
        Set<ChecklistItem> therapy = VettingChecklist.items(
                LegalForm.COMPANY_LIMITED_BY_SHARES,
                true,
                Set.of(ServiceKind.THERAPEUTIC_SUPPORT),
                VettingReason.APPLIED_AGAIN);
        assertThat(therapy)
                .contains(ChecklistItem.CLINICAL_GOVERNANCE, ChecklistItem.GROUP)
                .doesNotContain(ChecklistItem.NOT_FOR_PROFIT, ChecklistItem.REGULATOR_REGISTRATION);
        assertThat(VettingChecklist.items(
                        LegalForm.CHARITABLE_INCORPORATED_ORGANISATION,
                        false,
                        Set.of(ServiceKind.CHILDRENS_HOME),
                        VettingReason.RESPONSIBLE_INDIVIDUAL_CHANGED))
                .containsExactlyInAnyOrder(ChecklistItem.RESPONSIBLE_INDIVIDUAL, ChecklistItem.DBS);
    }

    @Test
    void aPaperCountsThroughItsExpiryDate() {
        assertThat(EvidencePolicy.standing(EvidenceState.VERIFIED, TODAY, TODAY))
                .isEqualTo(EvidenceStanding.RUNNING_OUT);
        assertThat(EvidencePolicy.standing(EvidenceState.VERIFIED, TODAY.minusDays(1), TODAY))
                .isEqualTo(EvidenceStanding.EXPIRED);
        assertThat(EvidencePolicy.standing(EvidenceState.VERIFIED, TODAY.plusDays(60), TODAY))
                .isEqualTo(EvidenceStanding.RUNNING_OUT);
        assertThat(EvidencePolicy.standing(EvidenceState.VERIFIED, TODAY.plusDays(61), TODAY))
                .isEqualTo(EvidenceStanding.GOOD);
        assertThat(EvidencePolicy.standing(EvidenceState.VERIFIED, null, TODAY)).isEqualTo(EvidenceStanding.GOOD);
        assertThat(EvidencePolicy.standing(EvidenceState.SUBMITTED, TODAY.minusDays(9), TODAY))
                .isEqualTo(EvidenceStanding.TO_BE_CHECKED);
    }

    @Test
    void theDatesOfAPaperMustBePossible() {
        assertAllowed(
                ProviderRule.PROVIDER_EVIDENCE_DATES,
                EvidencePolicy.dates(EvidenceKind.PUBLIC_LIABILITY, TODAY, TODAY, TODAY));
        assertRefused(
                ProviderRule.PROVIDER_EVIDENCE_DATES,
                EvidencePolicy.dates(EvidenceKind.PUBLIC_LIABILITY, TODAY, null, TODAY));
        assertRefused(
                ProviderRule.PROVIDER_EVIDENCE_DATES,
                EvidencePolicy.dates(EvidenceKind.NOT_FOR_PROFIT, TODAY.plusDays(1), null, TODAY));
        assertRefused(
                ProviderRule.PROVIDER_EVIDENCE_DATES,
                EvidencePolicy.dates(EvidenceKind.PUBLIC_LIABILITY, null, TODAY.minusDays(1), TODAY));
        assertAllowed(
                ProviderRule.PROVIDER_EVIDENCE_DATES,
                EvidencePolicy.dates(EvidenceKind.NOT_FOR_PROFIT, null, null, TODAY));
    }

    @Test
    void aPaperIsDecidedOnceAndThenStays() {
        for (EvidenceState state : EvidenceState.values()) {
            for (EvidenceState decision : List.of(EvidenceState.VERIFIED, EvidenceState.REJECTED)) {
                boolean possible = state == EvidenceState.SUBMITTED || state == decision;
                assertThat(EvidencePolicy.mayDecide(state, decision).allowed()).isEqualTo(possible);
            }
        }
        assertAllowed(ProviderRule.PROVIDER_EVIDENCE_DECIDED, EvidencePolicy.mayRemove(EvidenceState.SUBMITTED));
        assertRefused(ProviderRule.PROVIDER_EVIDENCE_DECIDED, EvidencePolicy.mayRemove(EvidenceState.VERIFIED));
    }

    @Test
    void insuranceIsNeverAskedForAtRegistration() {
        for (LegalForm form : LegalForm.values()) {
            assertThat(EvidencePolicy.needed(form, Set.of(ServiceKind.values()), Set.of()))
                    .doesNotContain(
                            EvidenceKind.PUBLIC_LIABILITY,
                            EvidenceKind.EMPLOYERS_LIABILITY,
                            EvidenceKind.PROFESSIONAL_INDEMNITY,
                            EvidenceKind.ABUSE_COVER,
                            EvidenceKind.ACCOUNTS);
        }
    }

    @Test
    void theGateNamesWhatIsLacking() {
        assertAllowed(
                ProviderRule.PROVIDER_EVIDENCE_MISSING,
                EvidencePolicy.holds(Set.of(EvidenceKind.FIRE_RISK), Set.of(EvidenceKind.FIRE_RISK)));
        assertRefused(
                ProviderRule.PROVIDER_EVIDENCE_MISSING, EvidencePolicy.holds(Set.of(), Set.of(EvidenceKind.FIRE_RISK)));
    }

    @Test
    void thereIsOneResponsibleIndividual() {
        PersonForm first = person(PersonRole.RESPONSIBLE_INDIVIDUAL, "Mair Rees");
        PersonForm second = person(PersonRole.RESPONSIBLE_INDIVIDUAL, "Ifan Huws");
        assertAllowed(ProviderRule.PROVIDER_ONE_RESPONSIBLE_INDIVIDUAL, PeoplePolicy.mayName(first, List.of()));
        assertRefused(ProviderRule.PROVIDER_ONE_RESPONSIBLE_INDIVIDUAL, PeoplePolicy.mayName(second, List.of(first)));
        assertRefused(
                ProviderRule.PROVIDER_ONE_RESPONSIBLE_INDIVIDUAL,
                PeoplePolicy.mayRemove(PersonRole.RESPONSIBLE_INDIVIDUAL, ProviderStatus.REGISTERED));
        assertThat(PeoplePolicy.responsibleIndividualChanged(first, second)).isTrue();
        assertThat(PeoplePolicy.responsibleIndividualChanged(first, first)).isFalse();
        assertThat(PeoplePolicy.responsibleIndividualChanged(null, person(PersonRole.CONTACT, "Ifan")))
                .isFalse();
    }

    @Test
    void agesPlacesAndAreasMustBePossible() {
        assertAllowed(ProviderRule.PROVIDER_AGES, ServicePolicy.ages(0, 25));
        assertRefused(ProviderRule.PROVIDER_AGES, ServicePolicy.ages(12, 8));
        assertRefused(ProviderRule.PROVIDER_AGES, ServicePolicy.ages(-1, 8));
        assertRefused(ProviderRule.PROVIDER_AGES, ServicePolicy.ages(null, 26));
        assertAllowed(ProviderRule.PROVIDER_SERVICE_IN_USE, ServicePolicy.mayBeRemoved(false));
        assertRefused(ProviderRule.PROVIDER_SERVICE_IN_USE, ServicePolicy.mayBeRemoved(true));
        assertAllowed(ProviderRule.PROVIDER_PLACES, ServicePolicy.places(4, 4));
        assertRefused(ProviderRule.PROVIDER_PLACES, ServicePolicy.places(4, 5));
        assertRefused(ProviderRule.PROVIDER_PLACES, ServicePolicy.places(-4, null));
        assertAllowed(ProviderRule.PROVIDER_AREA_UNKNOWN, ServicePolicy.areas(Set.of("W1"), Set.of("W1")));
        assertRefused(ProviderRule.PROVIDER_AREA_UNKNOWN, ServicePolicy.areas(Set.of("W9"), Set.of("W1")));
    }

    @Test
    void anEditOnTopOfAnOlderVersionIsRefused() {
        assertAllowed(ProviderRule.PROVIDER_CHANGED_MEANWHILE, EditedRow.fresh(3, 3));
        assertRefused(ProviderRule.PROVIDER_CHANGED_MEANWHILE, EditedRow.fresh(4, 3));
    }

    private static PersonForm person(PersonRole role, String name) {
        return new PersonForm(FormKey.fresh(), role, name, null, null);
    }
}
