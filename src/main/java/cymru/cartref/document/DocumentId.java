package cymru.cartref.document;

import java.util.UUID;

/** Names a stored file; random, so that it cannot be guessed. */
public record DocumentId(UUID value) {}
