package cymru.cartref.account.domain;

import cymru.cartref.account.AccountRule;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Who may stand in for whom, and for how long. */
public final class DeputyPolicy {

    /** Days from the first to the last, both counted. */
    public static final int MOST_DAYS = 92;

    private DeputyPolicy() {}

    public static Decision lends(Optional<Actor> holder) {
        boolean lends = holder.isPresent() && holder.get().roles().stream().anyMatch(Role::lendable);
        return lends ? Decision.allow() : Decision.refuse(new Refusal(AccountRule.DEPUTY_NOTHING_TO_LEND).at("holder"));
    }

    /** Somebody else of the council. An auditor looks on and does not act; an administrator, who appoints, gains nothing. */
    public static Decision person(Optional<Actor> deputy, long holder) {
        boolean fits = deputy.isPresent()
                && deputy.get().accountId() != holder
                && deputy.get().council()
                && !deputy.get().holds(Role.AUDITOR)
                && !deputy.get().holds(Role.SYSTEM_ADMINISTRATOR);
        return fits ? Decision.allow() : Decision.refuse(new Refusal(AccountRule.DEPUTY_PERSON).at("deputy"));
    }

    public static Decision days(LocalDate from, LocalDate to, LocalDate today) {
        if (from.isBefore(today)) {
            return days("from");
        }
        return to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS - 1L)) ? days("to") : Decision.allow();
    }

    private static Decision days(String field) {
        return Decision.refuse(new Refusal(AccountRule.DEPUTY_DAYS, Map.of("most", MOST_DAYS), field));
    }

    public static Decision oneAtATime(boolean another) {
        return another ? Decision.refuse(new Refusal(AccountRule.DEPUTY_ONE_AT_A_TIME).at("from")) : Decision.allow();
    }
}
