package cymru.cartref.terms.domain;

import cymru.cartref.terms.TermsInForce;
import cymru.cartref.terms.TermsWords;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the words of the version in force. Two statements, whatever the rows. */
@Component
class WordsInForce implements TermsInForce {

    private final TermsVersions versions;

    WordsInForce(TermsVersions versions) {
        this.versions = versions;
    }

    @Override
    public Optional<TermsWords> on(LocalDate day) {
        return versions.inForceOn(day)
                .flatMap(versions::findByNumber)
                .map(version -> new TermsWords(version.number(), version.text()));
    }
}
