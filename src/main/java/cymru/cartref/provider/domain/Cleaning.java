package cymru.cartref.provider.domain;

import static cymru.cartref.provider.domain.Writing.line;

import cymru.cartref.provider.GroupBodyForm;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.PersonForm;
import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.provider.Regulator;
import cymru.cartref.provider.ServiceForm;
import cymru.cartref.provider.WhoWeAre;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings what was typed into the form it is kept in, and says what about it cannot be right. */
public final class Cleaning {

    private Cleaning() {}

    public static WhoWeAre clean(WhoWeAre typed) {
        Map<NumberKind, String> numbers = new EnumMap<>(NumberKind.class);
        typed.numbers().forEach((kind, number) -> {
            String normal = OrganisationNumbers.normal(kind, number);
            if (!normal.isEmpty()) {
                numbers.put(kind, normal);
            }
        });
        return new WhoWeAre(
                typed.legalForm(),
                name(typed.name()),
                line(typed.tradingName()),
                line(typed.welshName()),
                line(typed.registeredOffice()),
                line(typed.principalOffice()),
                line(typed.email()),
                line(typed.phone()),
                line(typed.website()),
                typed.inGroup(),
                typed.inGroup() ? line(typed.groupName()) : null,
                numbers);
    }

    public static Decision check(WhoWeAre who) {
        Decision decision = named(who.name())
                .and(() -> Writing.fits(who.tradingName(), ProviderLimits.NAME, "tradingName"))
                .and(() -> Writing.fits(who.welshName(), ProviderLimits.NAME, "welshName"))
                .and(() -> Writing.fits(who.registeredOffice(), ProviderLimits.ADDRESS, "registeredOffice"))
                .and(() -> Writing.fits(who.principalOffice(), ProviderLimits.ADDRESS, "principalOffice"))
                .and(() -> Writing.fits(who.website(), ProviderLimits.WEBSITE, "website"))
                .and(() -> Writing.fits(who.groupName(), ProviderLimits.NAME, "groupName"))
                .and(() -> Writing.email(who.email(), "email"))
                .and(() -> Writing.phone(who.phone(), "phone"));
        for (Map.Entry<NumberKind, String> number : who.numbers().entrySet()) {
            decision = decision.and(() -> OrganisationNumbers.format(number.getKey(), number.getValue()))
                    .and(() -> OrganisationNumbers.fits(who.legalForm(), number.getKey(), number.getValue()));
        }
        return decision;
    }

    public static PersonForm clean(PersonForm typed) {
        return new PersonForm(typed.key(), typed.role(), name(typed.name()), line(typed.email()), line(typed.phone()));
    }

    public static Decision check(PersonForm form) {
        return named(form.name())
                .and(() -> Writing.email(form.email(), "email"))
                .and(() -> Writing.phone(form.phone(), "phone"));
    }

    public static GroupBodyForm clean(GroupBodyForm typed) {
        String company = line(typed.companyNumber());
        String charity = line(typed.charityNumber());
        return new GroupBodyForm(
                typed.key(),
                typed.relation(),
                name(typed.name()),
                line(typed.office()),
                line(typed.email()),
                line(typed.phone()),
                company == null ? null : OrganisationNumbers.normal(NumberKind.COMPANY, company),
                charity == null ? null : OrganisationNumbers.normal(NumberKind.CHARITY_ENGLAND_WALES, charity));
    }

    public static Decision check(GroupBodyForm form) {
        return named(form.name())
                .and(() -> Writing.fits(form.office(), ProviderLimits.ADDRESS, "office"))
                .and(() -> Writing.email(form.email(), "email"))
                .and(() -> Writing.phone(form.phone(), "phone"))
                .and(() -> form.companyNumber() == null
                        ? Decision.allow()
                        : at(OrganisationNumbers.format(NumberKind.COMPANY, form.companyNumber()), "companyNumber"))
                .and(() -> form.charityNumber() == null ? Decision.allow() : anyCharity(form.charityNumber()));
    }

    public static ServiceForm clean(ServiceForm typed) {
        String reference = line(typed.regulatorReference());
        boolean places = ServicePolicy.hasPlaces(typed.kind());
        return new ServiceForm(
                typed.key(),
                typed.kind(),
                name(typed.name()),
                typed.regulator(),
                reference == null ? null : ServiceReferences.normal(reference),
                places ? typed.places() : null,
                typed.ageFrom(),
                typed.ageTo(),
                typed.genders(),
                typed.needs(),
                typed.areas(),
                places ? typed.vacancies() : null);
    }

    /** @param areas codes of the area table */
    public static Decision check(ServiceForm form, Set<String> areas) {
        Regulator regulator = form.regulator();
        String reference = form.regulatorReference();
        return named(form.name())
                .and(() -> regulator == null || reference == null
                        ? Writing.fits(reference, ProviderLimits.NUMBER, "regulatorReference")
                        : ServiceReferences.format(regulator, reference))
                .and(() -> ServicePolicy.places(form.places(), form.vacancies()))
                .and(() -> ServicePolicy.ages(form.ageFrom(), form.ageTo()))
                .and(() -> ServicePolicy.areas(form.areas(), areas));
    }

    private static String name(@Nullable String typed) {
        return Objects.requireNonNullElse(line(typed), "");
    }

    private static Decision named(String name) {
        return Writing.name(name.isEmpty() ? null : name, "name");
    }

    private static Decision anyCharity(String number) {
        boolean any = OrganisationNumbers.format(NumberKind.CHARITY_ENGLAND_WALES, number)
                        .allowed()
                || OrganisationNumbers.format(NumberKind.CHARITY_SCOTLAND, number)
                        .allowed()
                || OrganisationNumbers.format(NumberKind.CHARITY_NORTHERN_IRELAND, number)
                        .allowed();
        return any
                ? Decision.allow()
                : at(OrganisationNumbers.format(NumberKind.CHARITY_ENGLAND_WALES, number), "charityNumber");
    }

    private static Decision at(Decision decision, String field) {
        return decision instanceof Decision.Refused(Refusal refusal) ? Decision.refuse(refusal.at(field)) : decision;
    }
}
