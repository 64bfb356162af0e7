package cymru.cartref.concern.domain;

import cymru.cartref.concern.AtRisk;
import cymru.cartref.concern.ConcernContent;
import cymru.cartref.concern.ConcernRule;
import cymru.cartref.shared.ChildReference;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a concern may say, and what it must before it is raised. */
public final class ConcernPolicy {

    private ConcernPolicy() {}

    /** @param owner provider of the service that was named; null when none was, or there is no such service */
    public static Decision serviceOf(long providerId, @Nullable Long serviceId, @Nullable Long owner) {
        return serviceId == null || (owner != null && owner == providerId)
                ? Decision.allow()
                : Decision.refuse(new Refusal(ConcernRule.CONCERN_SERVICE_NOT_OF_PROVIDER, Map.of(), "where"));
    }

    /** What a draft may hold: bounded, and no child's name where a pseudonym is asked. */
    public static Decision mayBeKept(ConcernContent content) {
        return length("what", content.what(), ConcernContent.WHAT_LENGTH)
                .and(() -> length("safety", content.safety(), ConcernContent.TEXT_LENGTH))
                .and(() -> length("done", content.done(), ConcernContent.TEXT_LENGTH))
                .and(() -> length("toldBy", content.toldBy(), ConcernContent.TOLD_BY_LENGTH))
                .and(() -> children(content.children()))
                .and(() -> files(content.files().size()));
    }

    private static Decision length(String field, String text, int most) {
        return text.length() <= most
                ? Decision.allow()
                : Decision.refuse(new Refusal(ConcernRule.CONCERN_TEXT_LENGTH, Map.of("most", most), field));
    }

    public static Decision children(List<String> children) {
        return children.size() <= ConcernContent.MOST_CHILDREN
                        && children.stream().allMatch(ChildReference::matches)
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        ConcernRule.CONCERN_CHILD_REFERENCE, Map.of("most", ConcernContent.MOST_CHILDREN), "children"));
    }

    /** @param known whether today's procedure lists it */
    public static Decision event(@Nullable String code, boolean known) {
        return code == null || known
                ? Decision.allow()
                : Decision.refuse(new Refusal(ConcernRule.CONCERN_EVENT_UNKNOWN, Map.of(), "event"));
    }

    /** @param count how many there would be */
    public static Decision files(int count) {
        return count <= ConcernContent.MOST_FILES
                ? Decision.allow()
                : Decision.refuse(ConcernRule.CONCERN_FILES_MOST, Map.of("most", ConcernContent.MOST_FILES));
    }

    /** @param now in London */
    public static Decision mayBeRaised(ConcernContent content, LocalDateTime now) {
        return missing(content)
                .map(field -> Decision.refuse(new Refusal(ConcernRule.CONCERN_INCOMPLETE, Map.of(), field)))
                .orElseGet(Decision::allow)
                .and(() -> happened(content, now));
    }

    private static Optional<String> missing(ConcernContent content) {
        if (content.what().isBlank()) {
            return Optional.of("what");
        }
        if (content.day() == null && !content.dayUnknown()) {
            return Optional.of("day");
        }
        if (content.atRisk() == null) {
            return Optional.of("risk");
        }
        if (content.atRisk() == AtRisk.YES && content.safety().isBlank()) {
            return Optional.of("safety");
        }
        return content.professional() && content.toldBy().isBlank() ? Optional.of("toldBy") : Optional.empty();
    }

    private static Decision happened(ConcernContent content, LocalDateTime now) {
        LocalTime time = content.time() == null ? LocalTime.MIN : content.time();
        return content.day() == null
                        || content.dayUnknown()
                        || !content.day().atTime(time).isAfter(now)
                ? Decision.allow()
                : Decision.refuse(new Refusal(ConcernRule.CONCERN_DAY_IN_FUTURE, Map.of(), "day"));
    }

    /** @param kept revision of what is kept; null when nothing is */
    public static Decision fresh(@Nullable Integer kept, int known) {
        return Decision.require((kept == null ? 0 : kept) == known, ConcernRule.CONCERN_DRAFT_CHANGED_ELSEWHERE);
    }

    /** One draft per person and provider: one that is about somebody else now must not fall on another. */
    public static Decision mayMove(boolean otherThere) {
        return otherThere
                ? Decision.refuse(new Refusal(ConcernRule.CONCERN_DRAFT_EXISTS, Map.of(), "where"))
                : Decision.allow();
    }
}
