package cymru.cartref.account.security;

import cymru.cartref.account.AccountRule;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Anyone;
import cymru.cartref.account.May;
import cymru.cartref.account.SignedIn;
import cymru.cartref.shared.Decision;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Who may do a deed, as its annotation says. A deed without exactly one annotation is nobody's. */
public final class DeedPermission {

    private DeedPermission() {}

    /** @param actor asked only when the deed needs somebody */
    public static Decision check(Method deed, Supplier<Optional<Actor>> actor) {
        May may = AnnotatedElementUtils.findMergedAnnotation(deed, May.class);
        boolean signedIn = AnnotatedElementUtils.hasAnnotation(deed, SignedIn.class);
        boolean anyone = AnnotatedElementUtils.hasAnnotation(deed, Anyone.class);
        boolean one = (may == null ? 0 : 1) + (signedIn ? 1 : 0) + (anyone ? 1 : 0) == 1;
        return Decision.require(
                one && (anyone || actor.get().filter(who -> holds(may, who)).isPresent()),
                AccountRule.ACCOUNT_NOT_PERMITTED);
    }

    private static boolean holds(@Nullable May may, Actor actor) {
        return may == null || Arrays.stream(may.value()).anyMatch(actor::holds);
    }
}
