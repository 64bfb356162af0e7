package cymru.cartref.ui;

/**
 * A step of a breadcrumb.
 *
 * @param text in the reader's language
 * @param path inside the portal, without a leading slash
 */
public record Crumb(String text, String path) {}
