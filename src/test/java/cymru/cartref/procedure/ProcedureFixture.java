package cymru.cartref.procedure;

import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who change procedures, and a way back to the versions that came with the portal. */
@SuppressWarnings("NullAway.Init")
public class ProcedureFixture {

    private static final List<String> TABLES = List.of(
            "procedure_value",
            "procedure_stage",
            "procedure_letter",
            "procedure_kpi",
            "procedure_event_type",
            "procedure_standard",
            "procedure_question",
            "procedure_editor");

    @Autowired
    AccountSeeding seeding;

    @Autowired
    JdbcClient jdbc;

    public long person(Role... roles) {
        String name = UUID.randomUUID().toString().substring(0, 8);
        return seeding.create(
                name + "@example.org",
                "Siân ŵŷ " + name,
                Language.CY,
                "seven long words of wisdom " + name,
                Set.of(roles),
                null);
    }

    /** Takes away every version that a test drafted, so that others find those of the migrations. */
    public void forget() {
        TABLES.forEach(table -> jdbc.sql("DELETE FROM " + table
                        + " WHERE version_id IN (SELECT id FROM procedure_version WHERE drafted_by IS NOT NULL)")
                .update());
        jdbc.sql("DELETE FROM procedure_version WHERE drafted_by IS NOT NULL").update();
    }

    List<String> mails(String reference) {
        return jdbc.sql("SELECT template FROM outbox_message WHERE reference = :reference ORDER BY id")
                .param("reference", reference)
                .query((row, n) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    List<String> audited(String reference) {
        return jdbc.sql("SELECT deed FROM audit_event WHERE reference = :reference AND refusal IS NULL ORDER BY id")
                .param("reference", reference)
                .query((row, n) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    static Bilingual both(String english, String welsh) {
        return new Bilingual(english, welsh);
    }

    /** The triage target with another length, as the council's own. */
    static SettingValue days(SettingValue was, int days) {
        return new SettingValue(
                was.setting(),
                String.valueOf(days),
                was.unit(),
                was.firstDay(),
                was.label(),
                Certainty.COUNCIL_DECISION,
                both("Commissioning board, minute 7", "Bwrdd comisiynu, cofnod 7"));
    }
}
