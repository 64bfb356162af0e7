package cymru.cartref.concern;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a concern says. Kept sealed; its printed form names no content, so that none reaches a log.
 *
 * @param serviceId the service it is about; null for the whole provider
 * @param what what happened
 * @param day London's day it happened; null while unknown or not said yet
 * @param dayUnknown whether nobody knows the day
 * @param atRisk whether a child is at risk now; null while not said yet
 * @param safety what makes or keeps everybody safe now
 * @param done what was done about it
 * @param event code of the notifiable event that it is; null for none
 * @param professional whether somebody of another body told it
 * @param toldBy who told it, and of which body
 * @param children pseudonyms, never names
 */
public record ConcernContent(
        @Nullable Long serviceId,
        String what,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        boolean dayUnknown,
        @Nullable AtRisk atRisk,
        String safety,
        String done,
        @Nullable String event,
        boolean professional,
        String toldBy,
        boolean confidential,
        List<String> children,
        List<ConcernFile> files) {

    /** Characters of what happened. */
    public static final int WHAT_LENGTH = 4_000;

    /** Characters of each of the shorter texts. */
    public static final int TEXT_LENGTH = 2_000;

    public static final int TOLD_BY_LENGTH = 200;
    public static final int MOST_CHILDREN = 20;
    public static final int MOST_FILES = 20;

    public ConcernContent {
        children = List.copyOf(children);
        files = List.copyOf(files);
    }

    public static ConcernContent empty() {
        return new ConcernContent(
                null, "", null, null, false, null, "", "", null, false, "", false, List.of(), List.of());
    }

    /** Whether nothing was written yet; where it is about does not count. */
    public boolean blank() {
        return withFiles(List.of()).equals(empty().at(serviceId)) && files.isEmpty();
    }

    public ConcernContent at(@Nullable Long service) {
        return new ConcernContent(
                service,
                what,
                day,
                time,
                dayUnknown,
                atRisk,
                safety,
                done,
                event,
                professional,
                toldBy,
                confidential,
                children,
                files);
    }

    public ConcernContent withFiles(List<ConcernFile> other) {
        return new ConcernContent(
                serviceId,
                what,
                day,
                time,
                dayUnknown,
                atRisk,
                safety,
                done,
                event,
                professional,
                toldBy,
                confidential,
                children,
                other);
    }

    /** Without who told it. */
    public ConcernContent withoutSource() {
        return new ConcernContent(
                serviceId,
                what,
                day,
                time,
                dayUnknown,
                atRisk,
                safety,
                done,
                event,
                professional,
                "",
                confidential,
                children,
                files);
    }

    @Override
    public String toString() {
        return "ConcernContent[sealed]";
    }
}
