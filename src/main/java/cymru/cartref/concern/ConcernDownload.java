package cymru.cartref.concern;

import java.io.InputStream;

/** A file on its way to a reader, who closes it. */
public record ConcernDownload(ConcernFile file, InputStream content) {}
