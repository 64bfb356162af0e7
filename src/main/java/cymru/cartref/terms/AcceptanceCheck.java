package cymru.cartref.terms;

/**
 * Whether an acceptance still proves itself.
 *
 * @param bytesMatchHash the stored bytes give the stored hash
 * @param versionMatchesBytes the issued version still gives those bytes
 */
public record AcceptanceCheck(AcceptanceReceipt receipt, boolean bytesMatchHash, boolean versionMatchesBytes) {

    public boolean holds() {
        return bytesMatchHash && versionMatchesBytes;
    }
}
