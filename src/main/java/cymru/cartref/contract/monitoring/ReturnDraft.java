package cymru.cartref.contract.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return as it stands on the provider's page, whole.
 *
 * @param edition of what the page showed
 * @param remarks on the period as a whole; nothing about a child
 */
public record ReturnDraft(long edition, List<Figure> figures, String remarks) {

    /**
     * @param figure null: left empty, and the note says why
     * @param note a comment; nothing about a child
     */
    public record Figure(String code, @Nullable BigDecimal figure, String note) {}

    public ReturnDraft {
        figures = List.copyOf(figures);
    }
}
