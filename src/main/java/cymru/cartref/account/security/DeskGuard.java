package cymru.cartref.account.security;

import cymru.cartref.account.AccountRule;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.shared.RefusedException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;

/**
 * Stands before every desk, outside its transaction: lets in who may do the deed, and keeps in the audit trail what was
 * refused or denied once the deed has been rolled back. Of desks that call desks only the outermost writes.
 */
class DeskGuard implements MethodInterceptor {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,4}-\\d{1,10}(-[A-Z]\\d{1,10})?");

    private final ObjectProvider<CurrentActor> actors;
    private final ObjectProvider<AuditTrail> audit;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    DeskGuard(ObjectProvider<CurrentActor> actors, ObjectProvider<AuditTrail> audit) {
        this.actors = actors;
        this.audit = audit;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Class<?> desk = AopUtils.getTargetClass(Objects.requireNonNull(call.getThis()));
        Method deed = AopUtils.getMostSpecificMethod(call.getMethod(), desk);
        if (!Modifier.isPublic(deed.getModifiers())) {
            return call.proceed();
        }
        if (inside.get()) {
            permit(deed);
            return call.proceed();
        }
        inside.set(true);
        try {
            permit(deed);
            return call.proceed();
        } catch (RefusedException e) {
            keep(deed, call, e.refusal());
            throw e;
        } catch (AccessDeniedException e) {
            keep(deed, call, new Refusal(AccountRule.ACCOUNT_NOT_PERMITTED));
            throw e;
        } finally {
            inside.remove();
        }
    }

    private void permit(Method deed) {
        Decision decision = DeedPermission.check(deed, () -> actors.getObject().find());
        if (!decision.allowed()) {
            throw new AccessDeniedException(deed.getDeclaringClass().getSimpleName() + "." + deed.getName());
        }
    }

    private void keep(Method deed, MethodInvocation call, Refusal refusal) {
        audit.getObject()
                .refused(
                        deed.getDeclaringClass().getSimpleName() + "." + deed.getName(),
                        reference(call.getArguments()),
                        refusal);
    }

    /** The case, when the deed was given one; never anything else that was typed. */
    private static String reference(@Nullable Object[] arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument instanceof String text
                        && REFERENCE.matcher(text).matches())
                .map(String.class::cast)
                .findFirst()
                .orElse("-");
    }
}
