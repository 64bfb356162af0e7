package cymru.cartref.contract.ui;

import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.contract.AgreementKind;
import cymru.cartref.contract.ContractFilter;
import cymru.cartref.contract.ContractStatus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list's filters in the page's address; what it does not know there is left out. */
final class FilterAddress {

    private FilterAddress() {}

    static ContractFilter read(QueryParameters query) {
        return new ContractFilter(
                query.getSingleParameter("status")
                        .flatMap(name -> constant(ContractStatus.values(), name))
                        .orElse(null),
                query.getSingleParameter("kind")
                        .flatMap(name -> constant(AgreementKind.values(), name))
                        .orElse(null),
                query.getSingleParameter("text").orElse(""));
    }

    static QueryParameters write(ContractFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (filter.status() != null) {
            query.put("status", List.of(filter.status().name()));
        }
        if (filter.kind() != null) {
            query.put("kind", List.of(filter.kind().name()));
        }
        if (!filter.text().isBlank()) {
            query.put("text", List.of(filter.text()));
        }
        return new QueryParameters(query);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
