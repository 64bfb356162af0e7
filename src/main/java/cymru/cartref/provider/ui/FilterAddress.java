package cymru.cartref.provider.ui;

import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.ProviderFilter;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ServiceKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The register's filters in the page's address; what it does not know there is left out. */
final class FilterAddress {

    private FilterAddress() {}

    static ProviderFilter read(QueryParameters query) {
        Set<ProviderStatus> statuses = query.getParameters("status").stream()
                .flatMap(name -> constant(ProviderStatus.values(), name).stream())
                .collect(Collectors.toSet());
        return new ProviderFilter(
                query.getSingleParameter("words").orElse(""),
                statuses,
                query.getSingleParameter("kind")
                        .flatMap(name -> constant(ServiceKind.values(), name))
                        .orElse(null),
                query.getSingleParameter("area").orElse(null),
                query.getSingleParameter("form")
                        .flatMap(name -> constant(LegalForm.values(), name))
                        .orElse(null),
                query.getSingleParameter("running-out").isPresent(),
                query.getSingleParameter("to-check").isPresent());
    }

    static QueryParameters write(ProviderFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!filter.words().isBlank()) {
            query.put("words", List.of(filter.words()));
        }
        if (!filter.statuses().isEmpty()) {
            query.put(
                    "status",
                    filter.statuses().stream().map(Enum::name).sorted().toList());
        }
        if (filter.kind() != null) {
            query.put("kind", List.of(filter.kind().name()));
        }
        if (filter.area() != null) {
            query.put("area", List.of(filter.area()));
        }
        if (filter.legalForm() != null) {
            query.put("form", List.of(filter.legalForm().name()));
        }
        if (filter.runningOut()) {
            query.put("running-out", List.of("yes"));
        }
        if (filter.toCheck()) {
            query.put("to-check", List.of("yes"));
        }
        return new QueryParameters(query);
    }

    /** The constant of that name, if there is one. */
    static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
