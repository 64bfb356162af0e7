package cymru.cartref.provider;

/** Told inside the deed's transaction; an assessment of the old form no longer says anything. */
public record LegalFormChanged(long providerId, String reference, LegalForm before, LegalForm after) {}
