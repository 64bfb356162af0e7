package cymru.cartref.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case's process: the model and what has happened in it.
 *
 * @param xml the model with its drawing
 * @param steps in the order in which they began
 */
public record ProcessPicture(String processKey, String caseReference, String xml, List<Step> steps) {

    /**
     * @param ended null while the case stands here
     * @param failed whether its job has failed
     */
    public record Step(
            String elementId, Instant began, @Nullable Instant ended, boolean failed) {}
}
