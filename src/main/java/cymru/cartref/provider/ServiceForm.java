package cymru.cartref.provider;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service offered.
 *
 * @param ageFrom whole years, inclusive; {@code ageTo} too
 * @param areas ONS codes of the areas it serves
 * @param vacancies places free as of the day it is saved
 */
public record ServiceForm(
        FormKey key,
        ServiceKind kind,
        String name,
        @Nullable Regulator regulator,
        @Nullable String regulatorReference,
        @Nullable Integer places,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        Set<Gender> genders,
        Set<Need> needs,
        Set<String> areas,
        @Nullable Integer vacancies) {

    public ServiceForm {
        genders = Set.copyOf(genders);
        needs = Set.copyOf(needs);
        areas = Set.copyOf(areas);
    }

    /** The same told under another key, to compare what was typed with what is kept. */
    public ServiceForm withKey(FormKey other) {
        return new ServiceForm(
                other,
                kind,
                name,
                regulator,
                regulatorReference,
                places,
                ageFrom,
                ageTo,
                genders,
                needs,
                areas,
                vacancies);
    }
}
