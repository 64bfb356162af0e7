package cymru.cartref.tender.ocds;

import cymru.cartref.tender.ocds.ImportResult.Fault;
import cymru.cartref.tender.ocds.ImportResult.Notices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a file of the Open Contracting Data Standard (1.0 and 1.1): a release, a release package or a record package.
 * Fields are checked against the release schema as they are read; the first bad one ends the reading with its place.
 */
public final class OcdsImport {

    /** Bytes. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    static final int DEEPEST = 64;
    static final int MOST_TOKENS = 400_000;
    private static final int MOST_RELEASES = 1_000;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .maxNumberLength(100)
                            .maxNameLength(500)
                            .maxStringLength(1_000_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public ImportResult read(byte[] file) {
        if (file.length == 0) {
            return new Fault(FaultCode.EMPTY, "", 0, 0, Map.of());
        }
        if (file.length > LARGEST_FILE) {
            return new Fault(FaultCode.TOO_LARGE, "", 0, 0, Map.of("megabytes", LARGEST_FILE / (1024 * 1024)));
        }
        try (JsonParser parser = json.createParser(file)) {
            return read(file, parser);
        }
    }

    private ImportResult read(byte[] file, JsonParser parser) {
        JsonNode root;
        try {
            root = json.readTree(parser);
        } catch (JacksonException e) {
            return malformed(parser, e);
        }
        try {
            return new Notices(notices(root));
        } catch (BadField e) {
            TokenStreamLocation place = locate(file, e.pointer());
            return new Fault(e.code(), e.pointer(), place.getLineNr(), place.getColumnNr(), e.arguments());
        }
    }

    private static Fault malformed(JsonParser parser, JacksonException e) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        TokenStreamLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        FaultCode code = FaultCode.NOT_JSON;
        if (e instanceof StreamConstraintsException) {
            boolean deep = parser.streamReadContext().getNestingDepth() >= DEEPEST;
            code = deep ? FaultCode.TOO_DEEP : FaultCode.TOO_MANY_VALUES;
        }
        return new Fault(code, pointer, Math.max(place.getLineNr(), 1), Math.max(place.getColumnNr(), 1), Map.of());
    }

    /** Where the value of {@code pointer} begins; the file is known to be well-formed. */
    private TokenStreamLocation locate(byte[] file, String pointer) {
        try (JsonParser parser = json.tokenStreamFactory().createParser(ObjectReadContext.empty(), file)) {
            while (parser.nextToken() != null) {
                boolean value = parser.currentToken() != tools.jackson.core.JsonToken.PROPERTY_NAME;
                String at = parser.currentToken().isStructStart()
                        ? parser.streamReadContext().getParent().pathAsPointer().toString()
                        : parser.streamReadContext().pathAsPointer().toString();
                if (value && at.equals(pointer)) {
                    return parser.currentTokenLocation();
                }
            }
            return parser.currentLocation();
        }
    }

    private static List<NoticeDraft> notices(JsonNode root) {
        if (!root.isObject()) {
            throw Reading.wrongType("", "object", root);
        }
        Set<String> read = new HashSet<>();
        Reading file = new Reading(root, "", read);
        String version = version(file);
        String publisher = publisher(file);
        file.pass("uri", "publishedDate");
        List<Reading> releases = releases(file);
        if (releases.size() > MOST_RELEASES) {
            throw new BadField(FaultCode.TOO_MANY_VALUES, "/releases", Map.of("limit", MOST_RELEASES));
        }
        List<NoticeDraft> drafts = new ArrayList<>();
        for (Reading release : releases) {
            drafts.add(new NoticeReader(release, version, publisher, read).read());
        }
        return drafts;
    }

    private static List<Reading> releases(Reading file) {
        if (file.has("releases")) {
            return atLeastOne(file.objects("releases"), file.pointer() + "/releases");
        }
        if (file.has("records")) {
            List<Reading> all = new ArrayList<>();
            for (Reading record : atLeastOne(file.objects("records"), "/records")) {
                all.addAll(ofRecord(record));
            }
            return all;
        }
        if (file.has("ocid") && (file.has("tender") || file.has("tag"))) {
            return List.of(file);
        }
        throw new BadField(FaultCode.NOT_A_NOTICE, "", Map.of());
    }

    /** The compiled release, else the releases themselves; links to releases elsewhere are not followed. */
    private static List<Reading> ofRecord(Reading record) {
        Reading compiled = record.object("compiledRelease");
        if (compiled != null) {
            return List.of(compiled);
        }
        List<Reading> embedded = record.objects("releases").stream()
                .filter(release -> release.has("tender") || release.has("ocid"))
                .toList();
        if (embedded.isEmpty()) {
            throw new BadField(FaultCode.LINKED_RELEASES_ONLY, record.pointer(), Map.of());
        }
        return embedded;
    }

    private static List<Reading> atLeastOne(List<Reading> list, String pointer) {
        if (list.isEmpty()) {
            throw new BadField(FaultCode.NO_RELEASES, pointer, Map.of());
        }
        return list;
    }

    /** Files of 1.0 name no version. */
    private static String version(Reading file) {
        String version = file.text("version", 20);
        if (version == null) {
            return "1.0";
        }
        if (!version.equals("1.0") && !version.equals("1.1")) {
            throw new BadField(FaultCode.UNSUPPORTED_VERSION, "/version", Map.of("found", version));
        }
        return version;
    }

    private static @Nullable String publisher(Reading file) {
        Reading publisher = file.object("publisher");
        return publisher == null ? null : publisher.text("name");
    }
}
