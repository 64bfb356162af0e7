package cymru.cartref.concern.ui;

import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.concern.ConcernFilter;
import cymru.cartref.concern.ConcernStatus;
import cymru.cartref.shared.ChildReference;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list's filters in the page's address; what it does not know there is left out, and so is a child's reference. */
final class FilterAddress {

    private FilterAddress() {}

    static ConcernFilter read(QueryParameters query) {
        return new ConcernFilter(
                query.getSingleParameter("status")
                        .flatMap(name -> Arrays.stream(ConcernStatus.values())
                                .filter(status -> status.name().equals(name))
                                .findFirst())
                        .orElse(null),
                query.getSingleParameter("mine").filter("yes"::equals).isPresent(),
                query.getSingleParameter("triage").filter("yes"::equals).isPresent(),
                query.getSingleParameter("text").orElse(""));
    }

    static QueryParameters write(ConcernFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (filter.status() != null) {
            query.put("status", List.of(filter.status().name()));
        }
        if (filter.mine()) {
            query.put("mine", List.of("yes"));
        }
        if (filter.toTriage()) {
            query.put("triage", List.of("yes"));
        }
        if (!filter.text().isBlank() && !ChildReference.isIn(filter.text())) {
            query.put("text", List.of(filter.text()));
        }
        return new QueryParameters(query);
    }
}
