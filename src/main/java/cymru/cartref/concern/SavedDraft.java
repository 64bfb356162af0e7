package cymru.cartref.concern;

import java.time.Instant;

/** What was saved, and when. */
public record SavedDraft(String formKey, int revision, Instant at) {}
