package cymru.cartref.child.ui;

import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.child.StayFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list's filters in the page's address, but for the child: a child is in no address. */
final class FilterAddress {

    private FilterAddress() {}

    static StayFilter read(QueryParameters query) {
        return new StayFilter(
                number(query, "home").orElse(null),
                number(query, "authority").orElse(null),
                query.getSingleParameter("state")
                        .flatMap(name -> Arrays.stream(StayFilter.State.values())
                                .filter(state -> state.name().equals(name))
                                .findFirst())
                        .orElse(StayFilter.State.OPEN),
                "");
    }

    static QueryParameters write(StayFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (filter.serviceId() != null) {
            query.put("home", List.of(filter.serviceId().toString()));
        }
        if (filter.authorityId() != null) {
            query.put("authority", List.of(filter.authorityId().toString()));
        }
        if (filter.state() != StayFilter.State.OPEN) {
            query.put("state", List.of(filter.state().name()));
        }
        return new QueryParameters(query);
    }

    private static Optional<Long> number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
