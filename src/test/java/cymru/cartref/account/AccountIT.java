package cymru.cartref.account;

import cymru.cartref.PortalTest;
import cymru.cartref.shared.Language;
import cymru.cartref.time.TimeShift;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of this module share: people of their own, the outbox and the audit trail. */
@PortalTest
abstract class AccountIT {

    static final String PASSWORD = "pedwar oen bach melyn";

    @Autowired
    AccountDesk accounts;

    @Autowired
    AccountSeeding seeding;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeShift time;

    static String address(String mailbox) {
        return mailbox + "." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    static long organisation() {
        return ThreadLocalRandom.current().nextLong(1_000_000, Long.MAX_VALUE);
    }

    long person(String email, @Nullable Long organisation, Role... roles) {
        return seeding.create(email, "Siân Gŵyr", Language.CY, PASSWORD, Set.of(roles), organisation);
    }

    long person(@Nullable Long organisation, Role... roles) {
        return person(address("siân"), organisation, roles);
    }

    List<String> mailsTo(String email) {
        return jdbc.sql("SELECT template FROM outbox_message WHERE recipient_address = ? ORDER BY id")
                .param(email)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** What the last mail's link carries after its page. */
    String secretMailedTo(String email) {
        String link = jdbc.sql("SELECT link FROM outbox_message WHERE recipient_address = ? ORDER BY id DESC LIMIT 1")
                .param(email)
                .query((row, number) -> row.getString(1))
                .single();
        return link.substring(link.indexOf('/') + 1);
    }

    long idOf(String email) {
        return jdbc.sql("SELECT id FROM account WHERE email = ?")
                .param(email)
                .query(Long.class)
                .single();
    }

    String statusOf(String email) {
        return jdbc.sql("SELECT status FROM account WHERE email = ?")
                .param(email)
                .query((row, number) -> row.getString(1))
                .optional()
                .orElse("none");
    }

    /** Refusal codes kept for a deed since an audit row, by whom. */
    List<String> refusedSince(long event, String deed) {
        return jdbc.sql("SELECT CONCAT(refusal, ' ', actor) FROM audit_event WHERE id > ? AND deed = ?"
                        + " AND refusal IS NOT NULL ORDER BY id")
                .param(event)
                .param(deed)
                .query((row, number) -> row.getString(1))
                .list();
    }

    long lastEvent() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM audit_event")
                .query(Long.class)
                .single();
    }

    List<String> auditOf(String reference) {
        return jdbc.sql("SELECT deed FROM audit_event WHERE reference = ? ORDER BY id")
                .param(reference)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
