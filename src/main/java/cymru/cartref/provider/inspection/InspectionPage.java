package cymru.cartref.provider.inspection;

import cymru.cartref.provider.ServiceSummary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service's inspections, the newest first.
 *
 * @param rated how it is rated today; null without an inspection
 * @param themes that its regulator rates; none where it gives no ratings
 */
public record InspectionPage(
        ServiceSummary service, @Nullable Rated rated, Set<Theme> themes, List<InspectionLine> inspections) {

    public InspectionPage {
        themes = Set.copyOf(themes);
        inspections = List.copyOf(inspections);
    }
}
