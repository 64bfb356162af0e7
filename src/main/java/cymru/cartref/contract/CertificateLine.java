package cymru.cartref.contract;

import cymru.cartref.document.StoredDocument;
import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that was promised in the bid, with every file sent for it.
 *
 * @param files the newest first
 */
public record CertificateLine(int number, Bilingual what, List<Sent> files) {

    public CertificateLine {
        files = List.copyOf(files);
    }

    /**
     * A file that was sent.
     *
     * @param by who sent it
     * @param reason why it was not accepted
     */
    public record Sent(
            long id,
            StoredDocument file,
            CertificateState state,
            String by,
            Instant at,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason) {}

    /** The file that counts now. */
    public Optional<Sent> newest() {
        return files.stream().findFirst();
    }

    public boolean is(CertificateState state) {
        return newest().filter(sent -> sent.state() == state).isPresent();
    }
}
