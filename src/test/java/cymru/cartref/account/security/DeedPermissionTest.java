package cymru.cartref.account.security;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;

import cymru.cartref.account.AccountRule;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Anyone;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.account.SignedIn;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Language;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeedPermissionTest {

    /** A desk with every kind of door. */
    @SuppressWarnings("unused")
    static class Doors {

        @Anyone
        public void open() {}

        @SignedIn
        public void signedIn() {}

        @May({Role.EVALUATOR, Role.MODERATOR})
        public void panel() {}

        @Anyone
        @May(Role.AUDITOR)
        public void twice() {}

        public void forgotten() {}
    }

    @Test
    void anyoneNeedsNobody() {
        assertAllowed(AccountRule.ACCOUNT_NOT_PERMITTED, check("open", Optional.empty()));
    }

    @Test
    void signedInNeedsSomebody() {
        assertAllowed(AccountRule.ACCOUNT_NOT_PERMITTED, check("signedIn", actor()));
        assertRefused(AccountRule.ACCOUNT_NOT_PERMITTED, check("signedIn", Optional.empty()));
    }

    @Test
    void mayNeedsOneOfItsRoles() {
        assertAllowed(AccountRule.ACCOUNT_NOT_PERMITTED, check("panel", actor(Role.MODERATOR)));
        assertAllowed(AccountRule.ACCOUNT_NOT_PERMITTED, check("panel", actor(Role.AUDITOR, Role.EVALUATOR)));
        assertRefused(AccountRule.ACCOUNT_NOT_PERMITTED, check("panel", actor(Role.AUDITOR)));
        assertRefused(AccountRule.ACCOUNT_NOT_PERMITTED, check("panel", Optional.empty()));
    }

    @Test
    void aDeedThatDoesNotSayWhoMayDoItIsNobodys() {
        assertRefused(AccountRule.ACCOUNT_NOT_PERMITTED, check("forgotten", actor(Role.values())));
        assertRefused(AccountRule.ACCOUNT_NOT_PERMITTED, check("twice", actor(Role.values())));
    }

    private static Optional<Actor> actor(Role... roles) {
        return Optional.of(new Actor(1, "a@b.cymru", "Ann", Language.CY, Set.of(roles), null));
    }

    private static Decision check(String deed, Optional<Actor> actor) {
        try {
            return DeedPermission.check(Doors.class.getMethod(deed), () -> actor);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
