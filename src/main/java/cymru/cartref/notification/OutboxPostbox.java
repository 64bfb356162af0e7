package cymru.cartref.notification;

import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts one row per address into the outbox, all in one statement. */
@Component
class OutboxPostbox implements Postbox {

    private static final int ROWS_PER_STATEMENT = 500;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 250;
    private static final String INSERT = "INSERT INTO outbox_message (recipient_address, recipient_name, language,"
            + " template, subject, arguments, reference, link, due, calendar, state, attempts, next_attempt_at, created_at,"
            + " message_id) VALUES ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', 0, ?, ?, ?)";

    private final Texts texts;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MailProperties properties;

    OutboxPostbox(Texts texts, DatabaseClock clock, JdbcClient jdbc, JsonMapper json, MailProperties properties) {
        this.texts = texts;
        this.clock = clock;
        this.jdbc = jdbc;
        this.json = json;
        this.properties = properties;
    }

    /** What all rows of one language share. */
    private record Wording(String subject, String arguments) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Collection<Recipient> recipients, Mail mail) {
        List<Recipient> once = oncePerAddress(recipients);
        if (once.isEmpty()) {
            return;
        }
        Links.check(mail.link());
        LocalDateTime now = utc(clock.now());
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (int from = 0; from < once.size(); from += ROWS_PER_STATEMENT) {
            List<Recipient> some = once.subList(from, Math.min(once.size(), from + ROWS_PER_STATEMENT));
            List<@Nullable Object> values = new ArrayList<>();
            for (Recipient recipient : some) {
                Wording wording = wordings.computeIfAbsent(recipient.language(), language -> wording(language, mail));
                values.add(recipient.address().strip());
                values.add(OneLine.of(recipient.name(), LONGEST_NAME));
                values.add(recipient.language().name());
                values.add(mail.template());
                values.add(wording.subject());
                values.add(wording.arguments());
                values.add(mail.reference());
                values.add(mail.link());
                values.add(mail.due() == null ? null : utc(mail.due()));
                values.add(mail.calendar());
                values.add(now);
                values.add(now);
                values.add("<" + UUID.randomUUID() + "@" + properties.domain() + ">");
            }
            jdbc.sql(INSERT + String.join(", ", Collections.nCopies(some.size(), ROW)))
                    .params(values)
                    .update();
        }
    }

    /** @throws IllegalArgumentException when the template has no words: a fault of the code, found by its first test */
    private Wording wording(Language language, Mail mail) {
        String key = "mail." + mail.template();
        if (!texts.has(language, key + ".subject") || !texts.has(language, key + ".happened")) {
            throw new IllegalArgumentException("No words in " + language + " for the mail " + mail.template());
        }
        Map<String, Object> arguments = Arguments.in(language, mail.arguments());
        String subject = OneLine.of(texts.get(language, key + ".subject", arguments), LONGEST_SUBJECT);
        return new Wording(subject, json.writeValueAsString(arguments));
    }

    /** Somebody who is told for two reasons is told once. */
    private static List<Recipient> oncePerAddress(Collection<Recipient> recipients) {
        Map<String, Recipient> byAddress = new LinkedHashMap<>();
        for (Recipient recipient : recipients) {
            byAddress.putIfAbsent(recipient.address().strip().toLowerCase(Locale.ROOT), recipient);
        }
        return List.copyOf(byAddress.values());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
