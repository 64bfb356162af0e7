package cymru.cartref.account.domain;

import cymru.cartref.account.AccountRule;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is asked of names, addresses, roles and teams. */
public final class AccountPolicy {

    public static final int NAME_LENGTH = 120;

    /** RFC 5321: a path has at most 256 characters, two of them its brackets. */
    public static final int EMAIL_LENGTH = 254;

    /**
     * Letters of any script with what joins them. A name is mailed to its owner and exported, so it cannot carry markup, a
     * formula or a web address.
     */
    private static final Pattern NAME =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\u200c\\u200d'\u2019\\-. ]*[\\p{L}\\p{M}.]");

    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)*");

    private AccountPolicy() {}

    /** As addresses are kept and compared. */
    public static String address(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public static Decision name(String name) {
        boolean fits = name.length() <= NAME_LENGTH
                && NAME.matcher(name).matches()
                && !name.toLowerCase(Locale.ROOT).contains("www.");
        return requireAt(fits, AccountRule.ACCOUNT_NAME_NOT_A_NAME, "name");
    }

    /** @param email as {@link #address} returns it */
    public static Decision email(String email) {
        boolean fits = email.length() <= EMAIL_LENGTH && EMAIL.matcher(email).matches();
        return requireAt(fits, AccountRule.ACCOUNT_EMAIL_NOT_AN_ADDRESS, "email");
    }

    /** At least one role, all of the team's own side. */
    public static Decision roles(Set<Role> roles, Role.Side side) {
        boolean fits = !roles.isEmpty() && roles.stream().allMatch(role -> role.side() == side);
        return requireAt(fits, AccountRule.ACCOUNT_ROLES_NOT_FITTING, "roles");
    }

    /** @param others active administrators of the team beside this person */
    public static Decision keepsAnAdministrator(boolean administratorNow, boolean administratorThen, long others) {
        return Decision.require(
                !administratorNow || administratorThen || others > 0, AccountRule.ACCOUNT_LAST_ADMINISTRATOR);
    }

    public static Decision addressFree(boolean open) {
        return requireAt(open, AccountRule.ACCOUNT_ADDRESS_IN_USE, "email");
    }

    public static Decision unchanged(int seen, int now) {
        return Decision.require(seen == now, AccountRule.ACCOUNT_CHANGED_MEANWHILE);
    }

    public static Decision ownPassword(boolean matches) {
        return requireAt(matches, AccountRule.ACCOUNT_PASSWORD_WRONG, "current");
    }

    public static Decision hasOrganisation(boolean has) {
        return Decision.require(has, AccountRule.ACCOUNT_NO_ORGANISATION);
    }

    /** Whether the team's administrator is really gone is for the officer to judge; an administrator has nothing to ask. */
    public static Decision mayAskForRecovery(boolean administratorOfIt) {
        return Decision.require(!administratorOfIt, AccountRule.ACCOUNT_ALREADY_ADMINISTRATOR);
    }

    public static Decision organisationKnown(boolean known) {
        return requireAt(known, AccountRule.ACCOUNT_ORGANISATION_UNKNOWN, "organisation");
    }

    /** @param text stripped */
    public static Decision text(String text, int minimum, int maximum, String field) {
        return text.length() >= minimum && text.length() <= maximum
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        AccountRule.ACCOUNT_TEXT_LENGTH, Map.of("minimum", minimum, "maximum", maximum), field));
    }

    private static Decision requireAt(boolean holds, AccountRule rule, String field) {
        return holds ? Decision.allow() : Decision.refuse(new Refusal(rule).at(field));
    }
}
