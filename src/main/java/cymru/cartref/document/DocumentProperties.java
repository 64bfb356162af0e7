package cymru.cartref.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param folder where sealed files are kept; with several nodes, one that they share */
@ConfigurationProperties("cartref.documents")
record DocumentProperties(@DefaultValue("documents") Path folder) {}
