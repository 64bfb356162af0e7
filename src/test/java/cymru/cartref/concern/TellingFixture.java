package cymru.cartref.concern;

import cymru.cartref.As;
import cymru.cartref.child.AgeBand;
import cymru.cartref.child.NewChild;
import cymru.cartref.child.OpenStay;
import cymru.cartref.child.StaysDesk;
import cymru.cartref.concern.telling.NoticeReadingDesk;
import cymru.cartref.concern.telling.TellingDesk;
import cymru.cartref.shared.Language;
import cymru.cartref.text.SortKeys;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Authorities with children at the service, and what was mailed to them. */
@SuppressWarnings("NullAway.Init")
class TellingFixture extends EscalationFixture {

    @Autowired
    TellingDesk telling;

    @Autowired
    NoticeReadingDesk reading;

    @Autowired
    StaysDesk stays;

    long authority(@Nullable String mailbox) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        String name = "Cyngor " + UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO directory_body (version, form_key, kind, name_en, name_cy, sort_en, sort_cy, mailbox,
                            language, phone, note_en, note_cy, changed_at, changed_by)
                        VALUES (0, :form, 'LOCAL_AUTHORITY', :name, :name, :english, :welsh, :mailbox, 'EN', '', '', '',
                            UTC_TIMESTAMP(6), 0)""")
                .param("form", UUID.randomUUID().toString())
                .param("name", name)
                .param("english", SortKeys.of(Language.EN, name))
                .param("welsh", SortKeys.of(Language.CY, name))
                .param("mailbox", mailbox == null ? "" : mailbox + UUID.randomUUID() + "@lleoli.example")
                .update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** A child of the authority comes to the service today. */
    String lives(long authority) {
        return As.person(officer, () -> {
            String child = stays.add(new NewChild(UUID.randomUUID(), authority, AgeBand.values()[0]));
            stays.open(new OpenStay(child, service, clock.today()));
            return child;
        });
    }

    String link(String notice) {
        return newest("link", notice, "authority-notice").substring("told/".length());
    }

    String code(String notice) {
        return newest("arguments", notice, "authority-code").replaceAll("\\D", "");
    }

    String mail(String notice) {
        return newest("CONCAT(subject, arguments, recipient_name)", notice, "authority-notice");
    }

    String newest(String what, String notice, String template) {
        return Objects.requireNonNull(jdbc.sql("SELECT " + what + " FROM outbox_message"
                        + " WHERE reference = :notice AND template = :template ORDER BY id DESC LIMIT 1")
                .param("notice", notice)
                .param("template", template)
                .query(String.class)
                .single());
    }

    long person(String notice) {
        return jdbc.sql("SELECT person_id FROM work_item WHERE case_reference = ?")
                .param(notice)
                .query(Long.class)
                .single();
    }

    String nameOf(long authority) {
        return jdbc.sql("SELECT name_en FROM directory_body WHERE id = ?")
                .param(authority)
                .query((row, n) -> row.getString(1))
                .single();
    }
}
