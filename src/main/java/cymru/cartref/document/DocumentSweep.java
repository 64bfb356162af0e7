package cymru.cartref.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes files whose deed was rolled back. One shard each time, so a round of all takes about a day and no single run is
 * long. Ages are the file system's, which does not move with the demo's clock.
 */
@Component
class DocumentSweep {

    static final Duration GRACE = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(DocumentSweep.class);
    private static final int ASKED_AT_ONCE = 500;

    private final DocumentFolder folder;
    private final JdbcClient jdbc;
    private final Clock fileClock = Clock.systemUTC();
    private final AtomicInteger next = new AtomicInteger();

    DocumentSweep(DocumentFolder folder, JdbcClient jdbc) {
        this.folder = folder;
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "${cartref.documents.sweep-every:PT5M}")
    void sweepNextShard() throws IOException {
        int removed = sweep(next.getAndUpdate(shard -> (shard + 1) % DocumentFolder.SHARDS));
        if (removed > 0) {
            LOG.info("{} files without a document removed", removed);
        }
    }

    /** @return how many files were removed */
    int sweep(int shard) throws IOException {
        List<Path> old = new ArrayList<>();
        Instant before = fileClock.instant().minus(GRACE);
        for (Path file : folder.shard(shard)) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                old.add(file);
            }
        }
        int removed = 0;
        for (int from = 0; from < old.size(); from += ASKED_AT_ONCE) {
            List<Path> some = old.subList(from, Math.min(old.size(), from + ASKED_AT_ONCE));
            Set<String> known = known(some);
            for (Path file : some) {
                if (!known.contains(key(file))) {
                    Files.deleteIfExists(file);
                    removed++;
                }
            }
        }
        return removed;
    }

    private Set<String> known(List<Path> files) {
        return new HashSet<>(jdbc.sql("SELECT id FROM document WHERE id IN (:ids)")
                .param("ids", files.stream().map(DocumentSweep::key).toList())
                .query(String.class)
                .list());
    }

    private static String key(Path file) {
        return DocumentFolder.id(file).value().toString();
    }
}
