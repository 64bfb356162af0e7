package cymru.cartref.procedure;

import cymru.cartref.account.Role;
import cymru.cartref.shared.Bilingual;
import java.util.Set;

/**
 * A level of concern about a provider. Level 0, ordinary monitoring, is not a row.
 *
 * @param number 1 for the lowest; without gaps in a version
 * @param beginsWhen what leads to it
 * @param chair whose task its meetings are
 * @param agencies who is invited
 * @param convene until the first meeting
 * @param letter until the provider has its letter
 * @param plan until the provider's action plan is back
 * @param reviewEvery between reviews
 * @param minimumDays before it may be left downwards
 * @param placingTold whether every placing authority is told
 * @param referrals what is proposed about new children
 */
public record Stage(
        String code,
        int number,
        Bilingual name,
        Bilingual beginsWhen,
        Role chair,
        Bilingual meeting,
        Set<Agency> agencies,
        TimeLimit convene,
        TimeLimit letter,
        TimeLimit plan,
        TimeLimit reviewEvery,
        int minimumDays,
        boolean placingTold,
        ReferralAdvice referrals,
        Certainty certainty,
        Bilingual source)
        implements ProcedureRow {

    public Stage {
        agencies = Set.copyOf(agencies);
    }

    @Override
    public Kind kind() {
        return Kind.STAGE;
    }

    @Override
    public Bilingual title() {
        return name;
    }
}
