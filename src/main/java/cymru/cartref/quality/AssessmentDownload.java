package cymru.cartref.quality;

import java.io.InputStream;

/** A file on its way to a reader, who closes it. */
public record AssessmentDownload(String name, String mediaType, long size, InputStream content) {}
