package cymru.cartref.shared;

/** Carries a refusal out of a desk: the transaction rolls back, the screen shows the reason, the audit keeps the attempt. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public RefusedException(Rule rule) {
        this(new Refusal(rule));
    }

    public Refusal refusal() {
        return refusal;
    }
}
