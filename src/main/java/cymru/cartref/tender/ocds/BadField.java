package cymru.cartref.tender.ocds;

import java.util.Map;

/** Leaves the reading of a file at its first bad value. */
final class BadField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FaultCode code;
    private final String pointer;
    private final transient Map<String, Object> arguments;

    BadField(FaultCode code, String pointer, Map<String, Object> arguments) {
        super(code + " at " + pointer, null, false, false);
        this.code = code;
        this.pointer = pointer;
        this.arguments = arguments;
    }

    FaultCode code() {
        return code;
    }

    String pointer() {
        return pointer;
    }

    Map<String, Object> arguments() {
        return arguments;
    }
}
