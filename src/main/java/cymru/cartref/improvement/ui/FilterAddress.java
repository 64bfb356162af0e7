package cymru.cartref.improvement.ui;

import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.improvement.ActionFilter;
import cymru.cartref.shared.ChildReference;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The register's filters in the page's address; what it does not know there is left out. */
final class FilterAddress {

    private FilterAddress() {}

    static ActionFilter read(QueryParameters query) {
        return new ActionFilter(
                query.getSingleParameter("view")
                        .flatMap(name -> Arrays.stream(ActionFilter.View.values())
                                .filter(view -> view.name().equals(name))
                                .findFirst())
                        .orElse(ActionFilter.View.OVERDUE),
                query.getSingleParameter("text").orElse(""));
    }

    static QueryParameters write(ActionFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (filter.view() != ActionFilter.View.OVERDUE) {
            query.put("view", List.of(filter.view().name()));
        }
        if (!filter.text().isBlank() && !ChildReference.isIn(filter.text())) {
            query.put("text", List.of(filter.text()));
        }
        return new QueryParameters(query);
    }
}
