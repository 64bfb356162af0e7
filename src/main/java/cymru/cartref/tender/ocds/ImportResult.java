package cymru.cartref.tender.ocds;

import java.util.List;
import java.util.Map;

/** What reading a file came to: the notices in it to choose from, or the place of the first error. Never both. */
public sealed interface ImportResult {

    /** @param drafts one per release or compiled record, in the file's order; at least one */
    record Notices(List<NoticeDraft> drafts) implements ImportResult {
        public Notices {
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * @param pointer JSON pointer (RFC 6901) of the value at fault; empty for the whole file
     * @param line 1-based; 0 when the fault is the file itself
     * @param column 1-based; 0 when the fault is the file itself
     * @param arguments of the text {@code import.fault.<code>}
     */
    record Fault(FaultCode code, String pointer, int line, int column, Map<String, Object> arguments)
            implements ImportResult {
        public Fault {
            arguments = Map.copyOf(arguments);
        }
    }
}
