package cymru.cartref.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a deed may not be done.
 *
 * @param rule the rule that refused
 * @param details named arguments of the message {@code refusal.<CODE>}; never personal data
 * @param field name of the input the refusal belongs to, when it belongs to one
 */
public record Refusal(
        Rule rule, Map<String, Object> details, @Nullable String field) {

    public Refusal {
        details = Map.copyOf(details);
    }

    public Refusal(Rule rule) {
        this(rule, Map.of(), null);
    }

    public Refusal(Rule rule, Map<String, Object> details) {
        this(rule, details, null);
    }

    public Refusal at(String field) {
        return new Refusal(rule, details, field);
    }

    public String code() {
        return rule.name();
    }
}
