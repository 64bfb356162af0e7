package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Engine;
import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.time.TimeShift;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A council, a provider with a service and its people, and concerns as far as a test needs them. */
@SuppressWarnings("NullAway.Init")
class ConcernFixture {

    static final String PASSWORD = "a password of some length";

    @Autowired
    DraftDesk drafts;

    @Autowired
    DraftFilesDesk files;

    @Autowired
    RaisingDesk raising;

    @Autowired
    ConcernDesk desk;

    @Autowired
    TriageDesk triage;

    @Autowired
    HoldDesk holds;

    @Autowired
    SoftNoteDesk notes;

    @Autowired
    OwnConcernDesk own;

    @Autowired
    List<ProcessContract> contracts;

    @Autowired
    Processes processes;

    @Autowired
    Engine engine;

    @Autowired
    AccountSeeding seeding;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseClock clock;

    @Autowired
    TimeShift time;

    long monitor;
    long lead;
    long manager;
    long officer;
    long provider;
    long service;
    long administrator;
    long responsible;

    @BeforeEach
    void everybody() {
        monitor = person(null, Role.QUALITY_MONITOR);
        lead = person(null, Role.SAFEGUARDING_LEAD);
        manager = person(null, Role.COMMISSIONING_MANAGER);
        officer = person(null, Role.CONTRACT_OFFICER);
        provider = registeredProvider();
        service = service(provider, "Tŷ Bryn");
        administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        responsible = person(provider, Role.RESPONSIBLE_INDIVIDUAL);
    }

    long person(@Nullable Long organisation, Role... roles) {
        return named("Siân ŵŷ " + roles[0], organisation, roles);
    }

    long named(String name, @Nullable Long organisation, Role... roles) {
        return seeding.create(
                UUID.randomUUID() + "@people.example", name, Language.CY, PASSWORD, Set.of(roles), organisation);
    }

    long registeredProvider() {
        String name = "Gofal " + UUID.randomUUID().toString().substring(0, 8);
        long id = inserted("""
                INSERT INTO provider (version, status, legal_form, name, sort_en, sort_cy, in_group, referral_status,
                                      referral_reason, referral_since, begun_at, begun_by, changed_at, changed_by)
                VALUES (0, 'REGISTERED', 'CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE', :name, :name, :name, FALSE, 'OPEN',
                        '', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0, UTC_TIMESTAMP(6), 0)""", Map.of("name", name));
        jdbc.sql("UPDATE provider SET reference = ? WHERE id = ?")
                .params("P-" + id, id)
                .update();
        return id;
    }

    long service(long provider, String name) {
        return inserted(
                """
                INSERT INTO provider_service (version, provider_id, form_key, kind, name, referral_status,
                                              referral_reason, referral_since, changed_at, changed_by)
                VALUES (0, :provider, :key, 'CHILDRENS_HOME', :name, 'OPEN', '', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0)""", Map.of("provider", provider, "key", UUID.randomUUID().toString(), "name", name));
    }

    private long inserted(String sql, Map<String, ?> parameters) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(parameters).update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Enough to be sent. */
    ConcernContent content(String what) {
        return content(what, AtRisk.NO, false);
    }

    ConcernContent content(String what, AtRisk risk, boolean confidential) {
        return new ConcernContent(
                service,
                what,
                LocalDate.of(2026, 1, 5),
                null,
                false,
                risk,
                risk == AtRisk.YES ? "Staff stay with everybody." : "",
                "The manager was told.",
                null,
                false,
                "",
                confidential,
                List.of("C-7Q2M-4KX"),
                List.of());
    }

    String raise(long person, ConcernContent content) {
        return As.person(person, () -> {
            SavedDraft saved = drafts.save(new SaveDraft(provider, null, 0, content));
            return raising.raise(provider, saved.formKey(), saved.revision());
        });
    }

    String raised() {
        return raise(monitor, content("A door was locked from outside."));
    }

    static DecideTriage decision(int severity, int likelihood, Level level, String reason) {
        return new DecideTriage(new TriageScore(severity, likelihood, Set.of()), level, reason, false, null, "");
    }

    void decide(String reference, DecideTriage decision) {
        As.person(monitor, () -> triage.decide(reference, decision));
    }

    ConcernPage page(String reference) {
        return As.person(officer, () -> desk.page(reference));
    }

    /** Where each process of the concern stands is what its contract says of the concern's state. */
    void assertInStep(String reference) {
        contracts.stream()
                .filter(contract -> contract.processKey().startsWith("concern-"))
                .forEach(contract -> transaction.executeWithoutResult(status -> {
                    String state = contract.liveCases(previous(reference), 1).get(reference);
                    Set<String> expected =
                            state == null ? Set.of() : contract.waitStates().getOrDefault(state, Set.of());
                    Set<String> waiting = new HashSet<>(processes.waitingAt(contract.processKey(), reference));
                    if (state != null) {
                        waiting.removeAll(contract.looks());
                    }
                    assertThat(waiting)
                            .as("%s of %s in %s", contract.processKey(), reference, state)
                            .isEqualTo(expected);
                }));
    }

    private static String previous(String reference) {
        return reference.substring(0, reference.length() - 1) + (char) (reference.charAt(reference.length() - 1) - 1);
    }

    List<String> mailsTo(long account, String reference) {
        return jdbc.sql("SELECT m.template FROM outbox_message m JOIN account a ON a.email = m.recipient_address"
                        + " WHERE a.id = ? AND m.reference = ? ORDER BY m.id")
                .params(account, reference)
                .query((row, n) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    List<String> audited(String reference) {
        return jdbc.sql("SELECT deed FROM audit_event WHERE reference = :reference AND refusal IS NULL ORDER BY id"
                        + " LIMIT 500")
                .param("reference", reference)
                .query((row, n) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
