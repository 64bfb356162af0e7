package cymru.cartref.contract;

import java.io.InputStream;

/** A file on its way to a reader, who closes it. */
public record ContractFile(String name, String mediaType, long size, InputStream content) {}
