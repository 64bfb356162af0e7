package cymru.cartref.tender.ocds;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in the file that is read field by field. What is read is noted, so that the rest can be kept as left over. A
 * field that is absent or null reads as null; one of another type than the standard's is a {@link BadField}.
 */
final class Reading {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    private final JsonNode node;
    private final String pointer;
    private final Set<String> read;

    Reading(JsonNode node, String pointer, Set<String> read) {
        this.node = node;
        this.pointer = pointer;
        this.read = read;
    }

    String pointer() {
        return pointer;
    }

    JsonNode node() {
        return node;
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    /** Notes a field as read without using it: it repeats what is read elsewhere. */
    void pass(String... fields) {
        for (String field : fields) {
            read.add(child(field));
        }
    }

    @Nullable
    String text(String field, int limit) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw wrongType(child(field), "string", value);
        }
        String text = CleanText.of(value.stringValue());
        if (text.length() > limit) {
            throw new BadField(FaultCode.TEXT_TOO_LONG, child(field), Map.of("limit", limit, "length", text.length()));
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    String text(String field) {
        return text(field, 2_000);
    }

    /** An identifier: the standard takes a string or a whole number. */
    @Nullable
    String id(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (value.isIntegralNumber()) {
            return value.toString();
        }
        return text(field, 500);
    }

    @Nullable
    Boolean flag(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isBoolean()) {
            throw wrongType(child(field), "boolean", value);
        }
        return value.booleanValue();
    }

    @Nullable
    BigDecimal number(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            throw wrongType(child(field), "number", value);
        }
        return value.decimalValue();
    }

    /** An amount of money: not negative, below a million million. */
    @Nullable
    BigDecimal amount(String field) {
        BigDecimal number = number(field);
        if (number != null && (number.signum() < 0 || number.compareTo(LARGEST) >= 0)) {
            throw new BadField(FaultCode.NUMBER_OUT_OF_RANGE, child(field), Map.of());
        }
        return number;
    }

    @Nullable
    Integer days(String field) {
        BigDecimal number = number(field);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100_000)) > 0) {
            throw new BadField(FaultCode.NUMBER_OUT_OF_RANGE, child(field), Map.of());
        }
        return number.intValue();
    }

    /** A moment. Without an offset it is London's; a day alone is its first moment. */
    @Nullable
    PublishedDate date(String field) {
        String text = text(field, 100);
        if (text == null) {
            return null;
        }
        try {
            TemporalAccessor parsed = DateTimeFormatter.ofPattern(
                            "[yyyy-MM-dd'T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX][XX]][yyyy-MM-dd]")
                    .parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return new PublishedDate(
                    switch (parsed) {
                        case OffsetDateTime at -> at.toInstant();
                        case LocalDateTime at -> at.atZone(LONDON).toInstant();
                        default -> LocalDate.from(parsed).atStartOfDay(LONDON).toInstant();
                    },
                    text);
        } catch (DateTimeException e) {
            throw new BadField(FaultCode.NOT_A_DATE, child(field), Map.of("found", shortened(text)));
        }
    }

    @Nullable
    Reading object(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isObject()) {
            throw wrongType(child(field), "object", value);
        }
        return new Reading(value, child(field), read);
    }

    /** The objects of a list, none when it is absent. */
    List<Reading> objects(String field) {
        List<Reading> list = new ArrayList<>();
        for (Reading element : elements(field)) {
            if (!element.node.isObject()) {
                throw wrongType(element.pointer, "object", element.node);
            }
            list.add(element);
        }
        return list;
    }

    List<String> texts(String field) {
        List<String> list = new ArrayList<>();
        for (Reading element : elements(field)) {
            if (!element.node.isString()) {
                throw wrongType(element.pointer, "string", element.node);
            }
            read.add(element.pointer);
            list.add(CleanText.of(element.node.stringValue()));
        }
        return list;
    }

    private List<Reading> elements(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrongType(child(field), "array", value);
        }
        List<Reading> list = new ArrayList<>();
        for (JsonNode element : value.values()) {
            list.add(new Reading(element, child(field) + "/" + list.size(), read));
        }
        return list;
    }

    private @Nullable JsonNode value(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        read.add(child(field));
        return value;
    }

    private String child(String field) {
        return pointer + "/" + escape(field);
    }

    static String escape(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }

    static BadField wrongType(String pointer, String expected, JsonNode found) {
        return new BadField(
                FaultCode.WRONG_TYPE,
                pointer,
                Map.of("expected", expected, "found", found.getNodeType().name().toLowerCase(java.util.Locale.ROOT)));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
