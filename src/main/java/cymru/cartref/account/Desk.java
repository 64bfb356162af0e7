package cymru.cartref.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A service named for a job. Each public method is a deed: one transaction, guarded by {@link May}, {@link SignedIn} or
 * {@link Anyone}. A refusal rolls the transaction back and is audited.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Service
@Transactional
public @interface Desk {

    @AliasFor(annotation = Service.class)
    String value() default "";
}
