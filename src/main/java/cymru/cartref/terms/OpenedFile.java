package cymru.cartref.terms;

import java.io.InputStream;

/** A file on its way to a reader, who closes it. */
public record OpenedFile(String name, String mediaType, long size, InputStream content) {}
