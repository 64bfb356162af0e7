package cymru.cartref;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.account.CouncilPeopleDesk;
import cymru.cartref.account.Member;
import cymru.cartref.account.RecoveryDesk;
import cymru.cartref.account.Role;
import cymru.cartref.account.TeamDesk;
import cymru.cartref.contract.ContractDesk;
import cymru.cartref.contract.ContractFilter;
import cymru.cartref.contract.SigningDesk;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.BidEditor;
import cymru.cartref.tender.OpportunityFilter;
import cymru.cartref.tender.OpportunityLine;
import cymru.cartref.tender.TenderFilter;
import cymru.cartref.tender.TenderIT;
import cymru.cartref.terms.TermsDesk;
import cymru.cartref.work.AuditDesk;
import cymru.cartref.work.AuditFilter;
import cymru.cartref.work.HomeDesk;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One page of a list, and sending a bid, is as many statements with ten thousand rows as with ten, and the list's own is
 * bounded. The inbox and the provider register have theirs in WorkDeskIT and ProviderRegisterIT.
 */
class ListsIT extends TenderIT {

    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final int PAGE = 50;
    private static final Instant FAR = Instant.parse("2090-01-01T12:00:00Z");

    @Autowired
    TermsDesk terms;

    @Autowired
    TeamDesk team;

    @Autowired
    CouncilPeopleDesk councilPeople;

    @Autowired
    RecoveryDesk recovery;

    @Autowired
    ContractDesk contracts;

    @Autowired
    SigningDesk signing;

    @Autowired
    AuditDesk audit;

    @Autowired
    HomeDesk home;

    private final String mark = "swmp" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    @AfterEach
    void removeBulk() {
        List.of(
                        "DELETE FROM contract WHERE reference LIKE 'SW%'",
                        "DELETE FROM contract_common WHERE tender LIKE 'swmp%'",
                        "DELETE FROM bid WHERE reference LIKE 'SW%'",
                        "DELETE FROM tender WHERE buyer LIKE 'swmp%'",
                        "DELETE FROM terms_request WHERE version_number < 0",
                        "DELETE FROM terms_version WHERE number < 0",
                        "DELETE FROM recovery_request WHERE evidence LIKE 'swmp%'",
                        "DELETE r FROM account_role r JOIN account a ON a.id = r.account_id WHERE a.name LIKE 'zzswmp%'",
                        "DELETE FROM account WHERE name LIKE 'zzswmp%'")
                .forEach(sql -> jdbc.sql(sql).update());
    }

    @Test
    void tenders() throws Exception {
        assertSteady(
                this::fillTenders,
                () -> As.person(officer, () -> desk.list(new TenderFilter(null, mark), Long.MAX_VALUE, PAGE)));
    }

    @Test
    void opportunities() throws Exception {
        OpportunityLine before = new OpportunityLine(0, "", new Bilingual("", ""), "", FAR, null, 0);
        assertSteady(this::fillTenders, () -> opportunities.open(new OpportunityFilter(null, null), before, PAGE));
    }

    @Test
    void ownBids() throws Exception {
        long provider = registeredProvider();
        long writer = person(provider, Role.BID_WRITER);
        String tender = live();
        assertSteady(
                count -> fillBids(tender, count, Long.toString(provider), "n + 1"),
                () -> As.person(writer, () -> bidding.mine(Long.MAX_VALUE, PAGE)));
    }

    @Test
    void contractsOfTheCouncilAndOfAProvider() throws Exception {
        long provider = registeredProvider();
        long writer = person(provider, Role.BID_WRITER);
        ContractFilter those = new ContractFilter(null, null, mark);
        assertSteady(
                count -> fillContracts(count, provider),
                () -> As.person(officer, () -> contracts.list(those, Long.MAX_VALUE, PAGE)));
        removeBulk();
        assertSteady(
                count -> fillContracts(count, provider),
                () -> As.person(writer, () -> signing.mine(those, Long.MAX_VALUE, PAGE)));
    }

    @Test
    void termsVersionsAndWhoHasNotAnswered() throws Exception {
        assertSteady(this::fillTerms, () -> As.person(officer, () -> terms.versions(0, PAGE)));
        assertSteady(
                count -> jdbc.sql("INSERT INTO terms_request (terms_version_id, version_number, provider_id, reference,"
                                + " state, asked_at, first_reminder, second_reminder, due_on)"
                                + " SELECT (SELECT id FROM terms_version WHERE number = -1), -1, n, CONCAT(:mark, n),"
                                + " 'OPEN', UTC_TIMESTAMP(6), '2026-01-01', '2026-01-01', '2026-01-01' FROM"
                                + Numbers.upTo(count) + "WHERE n NOT IN (SELECT provider_id FROM terms_request r"
                                + " WHERE r.version_number = -1)")
                        .param("mark", mark)
                        .update(),
                () -> As.person(officer, () -> terms.waiting(-1, 0, PAGE)));
    }

    @Test
    void peopleOfATeamAndOfTheCouncil() throws Exception {
        long organisation = ThreadLocalRandom.current().nextLong(1_000_000, Long.MAX_VALUE);
        long administrator = person(organisation, Role.PROVIDER_ADMINISTRATOR);
        Member before = new Member(0, "zzswmp", "", Language.EN, Set.of(), true, 0);
        assertSteady(
                count -> fillPeople(count, organisation, Role.BID_WRITER),
                () -> As.person(administrator, () -> team.members(before, PAGE)));
        removeBulk();
        long system = person(null, Role.SYSTEM_ADMINISTRATOR);
        assertSteady(
                count -> fillPeople(count, null, Role.EVALUATOR),
                () -> As.person(system, () -> councilPeople.members(before, PAGE)));
    }

    @Test
    void lostOrganisations() throws Exception {
        long asking = person(null, Role.PROVIDER_ADMINISTRATOR);
        long last = jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM recovery_request")
                .query(Long.class)
                .single();
        assertSteady(
                count -> jdbc.sql(
                                "INSERT INTO recovery_request (account_id, organisation_id, evidence, status, asked_at,"
                                        + " version) SELECT :account, n, :mark, 'OPEN', UTC_TIMESTAMP(6), 0 FROM"
                                        + Numbers.upTo(count))
                        .param("account", asking)
                        .param("mark", mark)
                        .update(),
                () -> As.person(officer, () -> recovery.open(last, PAGE)));
    }

    @Test
    void auditTrail() throws Exception {
        long auditor = person(null, Role.AUDITOR);
        assertSteady(
                count -> jdbc.sql("INSERT INTO audit_event (at, actor, deed, reference, details)"
                                + " SELECT UTC_TIMESTAMP(6), :actor, 'test.filled', :mark, '{}' FROM"
                                + Numbers.upTo(count))
                        .param("actor", Long.toString(auditor))
                        .param("mark", mark)
                        .update(),
                () -> As.person(
                        auditor, () -> audit.trail(new AuditFilter(mark, "", "test.", false), Long.MAX_VALUE, PAGE)));
    }

    @Test
    void homeCards() throws Exception {
        long provider = registeredProvider();
        long writer = person(provider, Role.BID_WRITER);
        String tender = live();
        fillTenders(FEW);
        fillBids(tender, FEW, Long.toString(provider), "n + 1");
        int few = statements(() -> As.person(writer, home::cards)).size();
        fillTenders(MANY);
        fillBids(tender, MANY, Long.toString(provider), "n + 1");
        assertThat(statements(() -> As.person(writer, home::cards))).hasSize(few);
    }

    @Test
    void sendingABid() throws Exception {
        long provider = registeredProvider();
        String tender = live();
        long writer = person(provider, Role.BID_WRITER);
        long signatory = person(provider, Role.AUTHORISED_SIGNATORY);
        String bid = As.person(writer, () -> bidding.begin(tender, 1));
        fillTenders(FEW);
        fillBids(tender, FEW, "1000000000 + n", "1");
        Counting.Tally few = sent(bid, writer, signatory);
        As.person(writer, () -> submissions.reopen(bid));
        fillTenders(MANY);
        fillBids(tender, MANY, "1000000000 + n", "1");
        Counting.Tally many = sent(bid, writer, signatory);
        assertThat(many.statements()).hasSameSizeAs(few.statements());
        assertThat(few.commits()).isEqualTo(1);
        assertThat(many.commits()).isEqualTo(1);
    }

    private Counting.Tally sent(String bid, long writer, long signatory) throws Exception {
        BidEditor editor = As.person(writer, () -> bidding.open(bid));
        int revision = As.person(
                        writer,
                        () -> bidding.save(bid, editor.revision(), Language.EN, wholeBid(editor, "Answer", "10.00")))
                .revision();
        return Counting.of(() -> As.person(signatory, () -> submissions.submit(bid, revision)));
    }

    /** @param page the list's first page of what was filled in */
    private static void assertSteady(IntConsumer fill, Supplier<? extends List<?>> page) throws Exception {
        fill.accept(FEW);
        List<String> few = statements(() -> assertThat(page.get()).hasSize(FEW));
        fill.accept(MANY);
        List<String> many = statements(() -> assertThat(page.get()).hasSize(PAGE));
        assertThat(many).hasSameSizeAs(few);
        assertThat(many)
                .anyMatch(statement -> statement.toUpperCase(Locale.ROOT).contains("LIMIT"));
    }

    private static List<String> statements(Counting.Work work) throws Exception {
        return Counting.of(work).statements();
    }

    /** With those that are there already: as many as {@code count}. */
    private void fillTenders(int count) {
        jdbc.sql("INSERT INTO tender (version, revision, reference, status, title_en, title_cy, description_en,"
                        + " description_cy, buyer, contact_email, classifications, clarification_deadline, bid_deadline,"
                        + " light_touch, terms_required, zero_price_allowed, tie_rule, created_at, created_by,"
                        + " published_at) SELECT 0, 1, CONCAT('SW', SUBSTRING(:mark, 5), '-', n), 'LIVE', :mark, :mark,"
                        + " '', '', :mark, 'a@b.example', '[]', '2090-02-01', '2090-03-01' + INTERVAL n SECOND, TRUE,"
                        + " FALSE, FALSE, 'HIGHER_QUALITY_THEN_DRAWN_LOT', UTC_TIMESTAMP(6), 0, UTC_TIMESTAMP(6) FROM"
                        + Numbers.upTo(count)
                        + "WHERE NOT EXISTS (SELECT 1 FROM tender t"
                        + " WHERE t.reference = CONCAT('SW', SUBSTRING(:mark, 5), '-', n))")
                .param("mark", mark)
                .update();
    }

    private void fillBids(String tender, int count, String provider, String round) {
        jdbc.sql(
                        "INSERT INTO bid (version, reference, tender_id, lot_id, round, provider_id, status, language, begun_at,"
                                + " begun_by, draft_revision) SELECT 0, CONCAT('SW', SUBSTRING(:mark, 5), '-', n), t.id, l.id, "
                                + round + ", " + provider + ", 'DRAFT', 'EN', UTC_TIMESTAMP(6), 0, 1 FROM tender t JOIN"
                                + " tender_lot l ON l.tender_id = t.id AND l.number = 1," + Numbers.upTo(count)
                                + "WHERE t.reference = :tender AND NOT EXISTS (SELECT 1 FROM bid b"
                                + " WHERE b.reference = CONCAT('SW', SUBSTRING(:mark, 5), '-', n))")
                .param("mark", mark)
                .param("tender", tender)
                .update();
    }

    private void fillContracts(int count, long provider) {
        jdbc.sql(
                        "INSERT IGNORE INTO contract_common (tender, title_en, title_cy, description_en, description_cy, buyer,"
                                + " sha256, made_at) VALUES (:mark, :mark, :mark, '', '', '', '', UTC_TIMESTAMP(6))")
                .param("mark", mark)
                .update();
        jdbc.sql("INSERT INTO contract (version, reference, common_id, tender, bid, provider_id, provider, kind, lot,"
                        + " lot_title_en, lot_title_cy, terms_required, status, made_at, procedure_version, provider_due,"
                        + " reminded) SELECT 0, CONCAT('SW', SUBSTRING(:mark, 5), '-', n), c.id, :mark,"
                        + " CONCAT('SW', SUBSTRING(:mark, 5), '-', n), :provider, :mark, 'BLOCK', 1, '', '', FALSE,"
                        + " 'IN_FORCE', UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), FALSE FROM contract_common c,"
                        + Numbers.upTo(count)
                        + "WHERE c.tender = :mark AND NOT EXISTS (SELECT 1 FROM contract k"
                        + " WHERE k.reference = CONCAT('SW', SUBSTRING(:mark, 5), '-', n))")
                .param("mark", mark)
                .param("provider", provider)
                .update();
    }

    private void fillTerms(int count) {
        jdbc.sql("INSERT INTO terms_version (number, status, text_en, text_cy, changes_en, changes_cy, edited_by,"
                        + " edited_at, issued_by, issued_at, in_force_from, asking) SELECT -n, 'ISSUED', '', '', '', '', 0,"
                        + " UTC_TIMESTAMP(6), 0, UTC_TIMESTAMP(6), '1990-01-01', 'NOT_STARTED' FROM"
                        + Numbers.upTo(count)
                        + "WHERE -n NOT IN (SELECT number FROM terms_version)")
                .update();
    }

    private void fillPeople(int count, @org.jspecify.annotations.Nullable Long organisation, Role role) {
        jdbc.sql("INSERT INTO account (email, name, language, status, organisation_id, created, version)"
                        + " SELECT CONCAT(:mark, '.', n, '@people.example'), CONCAT('zzswmp', n), 'EN', 'ACTIVE',"
                        + " :organisation, UTC_TIMESTAMP(6), 0 FROM"
                        + Numbers.upTo(count)
                        + "WHERE CONCAT('zzswmp', n) NOT IN (SELECT name FROM account WHERE name LIKE 'zzswmp%')")
                .param("mark", mark)
                .param("organisation", organisation)
                .update();
        jdbc.sql("INSERT INTO account_role (account_id, role) SELECT a.id, :role FROM account a"
                        + " WHERE a.name LIKE 'zzswmp%'"
                        + " AND NOT EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = a.id)")
                .param("role", role.name())
                .update();
    }
}
