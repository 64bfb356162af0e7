package cymru.cartref.account.domain;

import java.time.Duration;

/** What a mailed or printed link proves, and for how long. */
public enum TokenPurpose {
    VERIFY_EMAIL(Duration.ofHours(24)),
    INVITATION(Duration.ofDays(7)),
    PASSWORD_RESET(Duration.ofHours(1)),
    FIRST_ADMINISTRATOR(Duration.ofHours(24));

    private final Duration validFor;

    TokenPurpose(Duration validFor) {
        this.validFor = validFor;
    }

    public Duration validFor() {
        return validFor;
    }
}
