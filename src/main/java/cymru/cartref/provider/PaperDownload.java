package cymru.cartref.provider;

import cymru.cartref.document.StoredDocument;
import java.io.InputStream;

/** A paper's file for somebody who may read it; whoever takes it closes the stream. */
public record PaperDownload(StoredDocument file, InputStream content) {}
