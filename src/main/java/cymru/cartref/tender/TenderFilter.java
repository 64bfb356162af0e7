package cymru.cartref.tender;

import org.jspecify.annotations.Nullable;

/**
 * Which tenders a list shows.
 *
 * @param status null: all
 * @param text in the title of either language, or the reference; empty: all
 */
public record TenderFilter(@Nullable TenderStatus status, String text) {}
