package cymru.cartref.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.security.GeneralSecurityException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The two Tink key sets of the application: one seals values, one seals files. Written as {@code {"values": …, "files": …}}
 * of Tink's JSON form; a key is changed by adding one and making it primary, the older ones go on opening.
 */
final class KeyRing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink did not start", e);
        }
    }

    private final KeysetHandle values;
    private final KeysetHandle files;

    private KeyRing(KeysetHandle values, KeysetHandle files) {
        this.values = values;
        this.files = files;
    }

    static KeyRing generate() {
        try {
            return new KeyRing(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                    KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key ring could not be made", e);
        }
    }

    /** @throws IllegalArgumentException when it is no key ring; the message holds nothing of it */
    static KeyRing parse(String json) {
        try {
            JsonNode ring = JSON.readTree(json);
            return new KeyRing(keySet(ring.path("values")), keySet(ring.path("files")));
        } catch (JacksonException | GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a key ring: " + e.getClass().getSimpleName());
        }
    }

    String json() {
        try {
            ObjectNode ring = JSON.createObjectNode();
            ring.set("values", JSON.readTree(text(values)));
            ring.set("files", JSON.readTree(text(files)));
            return JSON.writeValueAsString(ring);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key ring could not be written", e);
        }
    }

    Aead values() throws GeneralSecurityException {
        return values.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    StreamingAead files() throws GeneralSecurityException {
        return files.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static KeysetHandle keySet(JsonNode json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(JSON.writeValueAsString(json), InsecureSecretKeyAccess.get());
    }

    private static String text(KeysetHandle keySet) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keySet, InsecureSecretKeyAccess.get());
    }
}
