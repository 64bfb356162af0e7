package cymru.cartref.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Engine;
import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.Role;
import cymru.cartref.contract.process.ContractProcess;
import cymru.cartref.provider.ProviderFixture;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.time.TimeShift;
import cymru.cartref.work.Processes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** A council, a provider with its people, and contracts as far as a test needs them. Filled with beans by Spring. */
class ContractFixture {

    static final Bilingual TITLE = new Bilingual("Homes in the vale", "Cartrefi yn y dyffryn");

    @Autowired
    ContractMaking making;

    @Autowired
    ContractBook book;

    @Autowired
    ContractDesk council;

    @Autowired
    SigningDesk signing;

    @Autowired
    ContractProcess contractProcess;

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

    long officer;
    long head;
    long provider;
    long signatory;
    long writer;
    String tender = "";

    @BeforeEach
    void everybody() {
        officer = person(null, Role.CONTRACT_OFFICER);
        head = person(null, Role.HEAD_OF_SERVICE);
        provider = registeredProvider();
        signatory = person(provider, Role.AUTHORISED_SIGNATORY);
        writer = person(provider, Role.BID_WRITER);
        tender = "T-" + UUID.randomUUID().toString().substring(0, 8);
    }

    long person(@Nullable Long organisation, Role... roles) {
        return seeding.create(
                UUID.randomUUID() + "@people.example",
                "Siân ŵŷ " + roles[0],
                Language.CY,
                "a password of some length",
                Set.of(roles),
                organisation);
    }

    /** A provider whose people may sign: it is registered, with a company number. */
    long registeredProvider() {
        String name = "Tŷ Gobaith <" + UUID.randomUUID().toString().substring(0, 8) + ">";
        long id = inserted("""
                INSERT INTO provider (version, status, legal_form, name, sort_en, sort_cy, in_group, referral_status,
                                      referral_reason, referral_since, begun_at, begun_by, changed_at, changed_by)
                VALUES (0, 'REGISTERED', 'CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE', :name, :name, :name, FALSE, 'OPEN',
                        '', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0, UTC_TIMESTAMP(6), 0)""", Map.of("name", name));
        jdbc.sql("UPDATE provider SET reference = ? WHERE id = ?")
                .params("P-" + id, id)
                .update();
        jdbc.sql("INSERT INTO provider_number (provider_id, register, number) VALUES (?, 'COMPANY', ?)")
                .params(id, ProviderFixture.companyNumber())
                .update();
        return id;
    }

    private long inserted(String sql, Map<String, ?> parameters) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(parameters).update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    AwardedContract award(boolean termsRequired, String... certificates) {
        List<Bilingual> promised = new ArrayList<>();
        for (String certificate : certificates) {
            promised.add(new Bilingual(certificate, certificate + " yn Gymraeg"));
        }
        return new AwardedContract(
                tender,
                "B-" + UUID.randomUUID().toString().substring(0, 12),
                provider,
                AgreementKind.BLOCK,
                new CommonTerms(
                        TITLE,
                        new Bilingual("Four places.", "Pedwar lle."),
                        "Cyngor Dyffryn Awel",
                        LocalDate.of(2031, 4, 1),
                        LocalDate.of(2035, 3, 31)),
                2,
                new Bilingual("Teenagers", "Pobl ifanc"),
                new Bilingual("Two homes.", "Dau gartref."),
                new BigDecimal("812.50"),
                "yr wythnos",
                promised,
                termsRequired);
    }

    /** As an awarding deed would: in its transaction. */
    String make(AwardedContract award) {
        return Objects.requireNonNull(As.person(officer, () -> transaction.execute(status -> making.make(award))));
    }

    String made() {
        return make(award(false));
    }

    String signedByProvider() {
        String reference = made();
        signForProvider(reference);
        return reference;
    }

    String inForce() {
        String reference = signedByProvider();
        signForCouncil(reference);
        return reference;
    }

    /** What somebody with the page open would send. */
    SignContract asShown(ShownContract shown) {
        return new SignContract(shown.language(), shown.sha256(), "Ymddiriedolwr", true);
    }

    SignatureLine signForProvider(String reference) {
        return As.person(signatory, () -> signing.sign(reference, asShown(signing.text(reference, Language.CY))));
    }

    SignatureLine signForCouncil(String reference) {
        return As.person(head, () -> council.sign(reference, asShown(council.text(reference, Language.EN))));
    }

    void send(String reference, int number) {
        As.person(writer, () -> signing.sendCertificate(reference, number, ProviderFixture.pdf(), "tystysgrif.pdf"));
    }

    void accept(String reference, int number) {
        As.person(officer, () -> council.acceptCertificate(reference, number, newest(reference, number)));
    }

    long newest(String reference, int number) {
        return page(reference)
                .certificates()
                .get(number - 1)
                .newest()
                .orElseThrow()
                .id();
    }

    ContractPage page(String reference) {
        return As.person(officer, () -> council.page(reference));
    }

    ContractPage providersPage(String reference) {
        return As.person(writer, () -> signing.page(reference));
    }

    /** Where the process stands is what its contract says of the contract's state. */
    void assertInStep(String reference) {
        transaction.executeWithoutResult(status -> {
            String state = contractProcess.liveCases(previous(reference), 1).get(reference);
            Set<String> expected =
                    state == null ? Set.of() : contractProcess.waitStates().getOrDefault(state, Set.of());
            assertThat(processes.waitingAt(ContractProcess.KEY, reference))
                    .as("%s in %s", reference, state)
                    .isEqualTo(expected);
        });
    }

    private static String previous(String reference) {
        return reference.substring(0, reference.length() - 1) + (char) (reference.charAt(reference.length() - 1) - 1);
    }

    boolean running(String reference) {
        return Boolean.TRUE.equals(transaction.execute(status -> processes.running(ContractProcess.KEY, reference)));
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

    List<String> refused(String reference) {
        return jdbc.sql("SELECT refusal FROM audit_event WHERE reference = :reference AND refusal IS NOT NULL"
                        + " ORDER BY id LIMIT 500")
                .param("reference", reference)
                .query((row, n) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
