package cymru.cartref.directory.ui;

import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.directory.BodyKind;
import cymru.cartref.directory.PartnerFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list's filters in the page's address; what it does not know there is left out. */
final class FilterAddress {

    private FilterAddress() {}

    static PartnerFilter read(QueryParameters query) {
        return new PartnerFilter(
                query.getSingleParameter("kind")
                        .flatMap(name -> Arrays.stream(BodyKind.values())
                                .filter(kind -> kind.name().equals(name))
                                .findFirst())
                        .orElse(null),
                query.getSingleParameter("text").orElse(""),
                query.getSingleParameter("retired").isPresent());
    }

    static QueryParameters write(PartnerFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (filter.kind() != null) {
            query.put("kind", List.of(filter.kind().name()));
        }
        if (!filter.text().isBlank()) {
            query.put("text", List.of(filter.text()));
        }
        if (filter.retiredToo()) {
            query.put("retired", List.of("yes"));
        }
        return new QueryParameters(query);
    }
}
