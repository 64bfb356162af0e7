package cymru.cartref.terms;

import java.time.LocalDate;
import java.util.Optional;

/** The not-for-profit terms for the modules above: a contract carries the words that were in force when it was made. */
public interface TermsInForce {

    /** The version in force on a day; empty while none is. */
    Optional<TermsWords> on(LocalDate day);
}
