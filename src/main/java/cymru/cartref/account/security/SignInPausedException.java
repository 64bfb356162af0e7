package cymru.cartref.account.security;

import cymru.cartref.shared.Refusal;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords for this address; carries until when it pauses. */
class SignInPausedException extends LockedException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    SignInPausedException(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    /** London clock time, such as {@code 14:05}. */
    String until() {
        return String.valueOf(refusal.details().get("until"));
    }
}
