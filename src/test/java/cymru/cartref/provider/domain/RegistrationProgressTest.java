package cymru.cartref.provider.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.provider.DeclarationKind;
import cymru.cartref.provider.EvidenceKind;
import cymru.cartref.provider.FormKey;
import cymru.cartref.provider.Gender;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.MissingItem;
import cymru.cartref.provider.MissingItem.What;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.PersonForm;
import cymru.cartref.provider.PersonRole;
import cymru.cartref.provider.ProviderRule;
import cymru.cartref.provider.RegistrationStep;
import cymru.cartref.provider.Regulator;
import cymru.cartref.provider.ServiceForm;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.provider.WhoWeAre;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegistrationProgressTest {

    @Test
    void aRegistrationJustBegunLacksSomethingInEveryStep() {
        List<MissingItem> missing = RegistrationProgress.missing(new RegistrationProgress.Told(
                WhoWeAre.named("Hafan", LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of()));
        assertThat(missing)
                .extracting(MissingItem::step)
                .contains(
                        RegistrationStep.WHO_WE_ARE,
                        RegistrationStep.PEOPLE,
                        RegistrationStep.SERVICES,
                        RegistrationStep.EVIDENCE,
                        RegistrationStep.DECLARATIONS);
        assertThat(missing)
                .contains(
                        new MissingItem(RegistrationStep.WHO_WE_ARE, What.NUMBER, "COMPANY"),
                        new MissingItem(RegistrationStep.WHO_WE_ARE, What.CHARITY_NUMBER),
                        new MissingItem(RegistrationStep.EVIDENCE, What.EVIDENCE, "NOT_FOR_PROFIT"));
        assertRefused(ProviderRule.PROVIDER_INCOMPLETE, RegistrationProgress.complete(missing));
    }

    @Test
    void aWholeRegistrationLacksNothing() {
        assertAllowed(
                ProviderRule.PROVIDER_INCOMPLETE,
                RegistrationProgress.complete(RegistrationProgress.missing(whole(true, service("SIN-00001234-ABCD")))));
    }

    @Test
    void aGroupNeedsItsParent() {
        RegistrationProgress.Told whole = whole(true, service("SIN-00001234-ABCD"));
        WhoWeAre who = whole.who();
        WhoWeAre inGroup = new WhoWeAre(
                who.legalForm(),
                who.name(),
                null,
                null,
                who.registeredOffice(),
                null,
                who.email(),
                who.phone(),
                null,
                true,
                "Group",
                who.numbers());
        assertThat(RegistrationProgress.missing(new RegistrationProgress.Told(
                        inGroup,
                        whole.people(),
                        whole.group(),
                        whole.services(),
                        whole.papers(),
                        whole.declarations())))
                .containsExactly(new MissingItem(RegistrationStep.WHO_WE_ARE, What.PARENT));
    }

    @Test
    void aRestrictedServiceNeedsRegulatorAndManager() {
        assertThat(RegistrationProgress.missing(whole(false, service(null))))
                .containsExactly(
                        new MissingItem(RegistrationStep.PEOPLE, What.REGISTERED_MANAGER),
                        new MissingItem(RegistrationStep.SERVICES, What.SERVICE_REGULATOR, "Bryn House"));
    }

    private static RegistrationProgress.Told whole(boolean manager, ServiceForm service) {
        List<PersonForm> people = Arrays.stream(PersonRole.values())
                .filter(role -> manager || role != PersonRole.REGISTERED_MANAGER)
                .map(role -> new PersonForm(FormKey.fresh(), role, "Mair Rees", "mair@example.org", "029 2000 0000"))
                .toList();
        return new RegistrationProgress.Told(
                new WhoWeAre(
                        LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE,
                        "Hafan",
                        null,
                        null,
                        "1 Heol y Bont, Caerdydd",
                        null,
                        "post@hafan.example",
                        "029 2000 0000",
                        null,
                        false,
                        null,
                        Map.of(NumberKind.COMPANY, "01234567", NumberKind.CHARITY_ENGLAND_WALES, "1234567")),
                people,
                List.of(),
                List.of(service),
                EnumSet.allOf(EvidenceKind.class),
                EnumSet.allOf(DeclarationKind.class));
    }

    private static ServiceForm service(@Nullable String reference) {
        return new ServiceForm(
                FormKey.fresh(),
                ServiceKind.CHILDRENS_HOME,
                "Bryn House",
                Regulator.CARE_INSPECTORATE_WALES,
                reference,
                4,
                8,
                17,
                Set.of(Gender.GIRLS),
                Set.of(),
                Set.of("W06000015"),
                1);
    }
}
