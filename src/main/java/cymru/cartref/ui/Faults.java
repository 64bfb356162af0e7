package cymru.cartref.ui;

import cymru.cartref.shared.RefusedException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Faults are logged under a number that the screen shows, so that whoever reports one can be helped. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /** @return the number under which the fault is logged */
    static String log(Throwable fault) {
        String id = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Fault {}", id, fault);
        return id;
    }

    /** Whether somebody asked for what they may not see, however deep the framework wrapped it. */
    static boolean isNoPermission(Throwable fault) {
        return cause(fault, org.springframework.security.access.AccessDeniedException.class)
                        .isPresent()
                || cause(fault, com.vaadin.flow.router.AccessDeniedException.class)
                        .isPresent();
    }

    static Optional<RefusedException> refusal(Throwable fault) {
        return cause(fault, RefusedException.class);
    }

    static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> type) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
