package cymru.cartref.improvement;

import java.io.InputStream;

/** A file on its way to a reader, who closes it. */
public record PlanFile(String name, String mediaType, long size, InputStream content) {}
