package cymru.cartref.standing.ui;

import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.standing.StandingFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list's filters in the page's address; what it does not know there is left out. */
final class FilterAddress {

    private FilterAddress() {}

    static StandingFilter read(QueryParameters query) {
        return new StandingFilter(
                query.getSingleParameter("view")
                        .flatMap(name -> Arrays.stream(StandingFilter.View.values())
                                .filter(view -> view.name().equals(name))
                                .findFirst())
                        .orElse(StandingFilter.View.ALL),
                query.getSingleParameter("text").orElse(""));
    }

    static QueryParameters write(StandingFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (filter.view() != StandingFilter.View.ALL) {
            query.put("view", List.of(filter.view().name()));
        }
        if (!filter.words().isBlank()) {
            query.put("text", List.of(filter.words()));
        }
        return new QueryParameters(query);
    }
}
