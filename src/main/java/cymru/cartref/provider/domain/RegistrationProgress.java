package cymru.cartref.provider.domain;

import cymru.cartref.provider.DeclarationKind;
import cymru.cartref.provider.EvidenceKind;
import cymru.cartref.provider.GroupBodyForm;
import cymru.cartref.provider.GroupRelation;
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
import cymru.cartref.shared.Decision;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a registration still lacks before it can be sent. */
public final class RegistrationProgress {

    /**
     * All that has been told.
     *
     * @param papers kinds of which a paper is there that is neither rejected nor expired
     */
    public record Told(
            WhoWeAre who,
            List<PersonForm> people,
            List<GroupBodyForm> group,
            List<ServiceForm> services,
            Set<EvidenceKind> papers,
            Set<DeclarationKind> declarations) {}

    private RegistrationProgress() {}

    public static List<MissingItem> missing(Told told) {
        List<MissingItem> missing = new ArrayList<>();
        whoWeAre(told, missing);
        people(told, missing);
        services(told, missing);
        evidence(told, missing);
        for (DeclarationKind kind : DeclarationKind.values()) {
            if (!told.declarations().contains(kind)) {
                missing.add(new MissingItem(RegistrationStep.DECLARATIONS, What.DECLARATION, kind.name()));
            }
        }
        return List.copyOf(missing);
    }

    public static Decision complete(List<MissingItem> missing) {
        return missing.isEmpty()
                ? Decision.allow()
                : Decision.refuse(ProviderRule.PROVIDER_INCOMPLETE, Map.of("missing", missing.size()));
    }

    private static void whoWeAre(Told told, List<MissingItem> missing) {
        WhoWeAre who = told.who();
        RegistrationStep step = RegistrationStep.WHO_WE_ARE;
        need(who.registeredOffice(), step, What.REGISTERED_OFFICE, missing);
        need(who.email(), step, What.EMAIL, missing);
        need(who.phone(), step, What.PHONE, missing);
        for (NumberKind kind : OrganisationNumbers.needed(who.legalForm())) {
            if (!who.numbers().containsKey(kind)) {
                missing.add(new MissingItem(step, What.NUMBER, kind.name()));
            }
        }
        if (OrganisationNumbers.needsCharity(who.legalForm())
                && who.numbers().keySet().stream().noneMatch(NumberKind::charity)) {
            missing.add(new MissingItem(step, What.CHARITY_NUMBER));
        }
        if (who.inGroup() && told.group().stream().noneMatch(body -> body.relation() == GroupRelation.PARENT)) {
            missing.add(new MissingItem(step, What.PARENT));
        }
    }

    private static void people(Told told, List<MissingItem> missing) {
        Set<PersonRole> reachable = told.people().stream()
                .filter(person -> person.email() != null && person.phone() != null)
                .map(PersonForm::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PersonRole.class)));
        needRole(reachable, PersonRole.RESPONSIBLE_INDIVIDUAL, What.RESPONSIBLE_INDIVIDUAL, missing);
        if (told.services().stream().anyMatch(service -> service.kind().restricted())) {
            needRole(reachable, PersonRole.REGISTERED_MANAGER, What.REGISTERED_MANAGER, missing);
        }
        needRole(reachable, PersonRole.CONTACT, What.CONTACT, missing);
    }

    private static void services(Told told, List<MissingItem> missing) {
        if (told.services().isEmpty()) {
            missing.add(new MissingItem(RegistrationStep.SERVICES, What.SERVICE));
        }
        for (ServiceForm service : told.services()) {
            ServiceKind kind = service.kind();
            lacks(
                    kind.restricted() && (service.regulator() == null || service.regulatorReference() == null),
                    What.SERVICE_REGULATOR,
                    service,
                    missing);
            boolean places = ServicePolicy.hasPlaces(kind);
            lacks(places && service.places() == null, What.SERVICE_PLACES, service, missing);
            lacks(service.ageFrom() == null || service.ageTo() == null, What.SERVICE_AGES, service, missing);
            lacks(service.genders().isEmpty(), What.SERVICE_GENDERS, service, missing);
            lacks(service.areas().isEmpty(), What.SERVICE_AREAS, service, missing);
            lacks(places && service.vacancies() == null, What.SERVICE_VACANCIES, service, missing);
        }
    }

    private static void evidence(Told told, List<MissingItem> missing) {
        Set<ServiceKind> kinds = told.services().stream().map(ServiceForm::kind).collect(Collectors.toSet());
        Set<Regulator> regulators = told.services().stream()
                .map(ServiceForm::regulator)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (EvidenceKind kind : EvidencePolicy.needed(told.who().legalForm(), kinds, regulators)) {
            if (!told.papers().contains(kind)) {
                missing.add(new MissingItem(RegistrationStep.EVIDENCE, What.EVIDENCE, kind.name()));
            }
        }
    }

    private static void need(@Nullable String value, RegistrationStep step, What what, List<MissingItem> missing) {
        if (value == null) {
            missing.add(new MissingItem(step, what));
        }
    }

    private static void needRole(Set<PersonRole> there, PersonRole role, What what, List<MissingItem> missing) {
        if (!there.contains(role)) {
            missing.add(new MissingItem(RegistrationStep.PEOPLE, what));
        }
    }

    private static void lacks(boolean lacking, What what, ServiceForm service, List<MissingItem> missing) {
        if (lacking) {
            missing.add(new MissingItem(RegistrationStep.SERVICES, what, service.name()));
        }
    }
}
