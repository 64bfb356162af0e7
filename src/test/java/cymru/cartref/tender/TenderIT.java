package cymru.cartref.tender;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Engine;
import cymru.cartref.PortalTest;
import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.Role;
import cymru.cartref.contract.AgreementKind;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.process.TenderProcess;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.time.TimeShift;
import cymru.cartref.work.Processes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A council, its officers, and tenders as far as a test needs them. */
@PortalTest
public abstract class TenderIT {

    protected static final Bilingual BOTH = new Bilingual("In English", "Yn Gymraeg");

    @Autowired
    protected TenderDesk desk;

    @Autowired
    protected PublicationDesk publication;

    @Autowired
    protected ClarificationDesk clarifications;

    @Autowired
    protected OpportunityDesk opportunities;

    @Autowired
    protected BidDesk bidding;

    @Autowired
    protected SubmissionDesk submissions;

    @Autowired
    protected OpeningDesk opening;

    @Autowired
    protected AccountSeeding seeding;

    @Autowired
    protected Processes processes;

    @Autowired
    protected TenderProcess tenderProcess;

    @Autowired
    protected Engine engine;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected DatabaseClock clock;

    @Autowired
    protected TimeShift time;

    protected long officer;
    protected long manager;

    @BeforeEach
    void council() {
        officer = person(null, Role.CONTRACT_OFFICER);
        manager = person(null, Role.COMMISSIONING_MANAGER);
    }

    protected long person(@Nullable Long organisation, Role... roles) {
        return seeding.create(
                UUID.randomUUID() + "@people.example",
                "Person " + roles[0],
                Language.EN,
                "a password of some length",
                Set.of(roles),
                organisation);
    }

    /** A provider whose people may bid: it is registered, and offers a children's home in Cardiff. */
    protected long registeredProvider() {
        String name = "Provider " + UUID.randomUUID();
        long id = inserted("""
                INSERT INTO provider (version, status, legal_form, name, sort_en, sort_cy, in_group, referral_status,
                                      referral_reason, referral_since, begun_at, begun_by, changed_at, changed_by)
                VALUES (0, 'REGISTERED', 'CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE', :name, :name, :name, FALSE, 'OPEN',
                        '', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0, UTC_TIMESTAMP(6), 0)""", Map.of("name", name));
        jdbc.sql("UPDATE provider SET reference = ? WHERE id = ?")
                .params("P-" + id, id)
                .update();
        long service = inserted("""
                INSERT INTO provider_service (version, provider_id, form_key, kind, name, referral_status,
                                              referral_reason, referral_since, changed_at, changed_by)
                VALUES (0, :provider, 'test', 'CHILDRENS_HOME', :name, 'OPEN', '', UTC_TIMESTAMP(6),
                        UTC_TIMESTAMP(6), 0)""", Map.of("provider", id, "name", name));
        jdbc.sql("INSERT INTO provider_service_area (service_id, area) VALUES (?, 'W06000015')")
                .params(service)
                .update();
        return id;
    }

    private long inserted(String sql, Map<String, ?> parameters) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(parameters).update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Two lots: one single supplier, one framework with three places; whole in every part. */
    protected TenderContent wholeTender() {
        Instant deadline = clock.now().plus(Duration.ofDays(10));
        return new TenderContent(
                BOTH,
                BOTH,
                "Cyngor Dyffryn Awel",
                null,
                "tenders@awel-vale.example",
                Set.of(ServiceKind.CHILDRENS_HOME),
                Set.of("W06000015"),
                List.of(new TenderContent.Classification("CPV", "85311000", null)),
                new BigDecimal("3800000.00"),
                deadline.minus(Duration.ofDays(5)),
                deadline,
                LocalDate.ofInstant(deadline, ZoneOffset.UTC).plusDays(90),
                LocalDate.ofInstant(deadline, ZoneOffset.UTC).plusDays(1500),
                true,
                null,
                false,
                false,
                TieRule.HIGHER_QUALITY_THEN_DRAWN_LOT,
                List.of(
                        lot(AgreementKind.BLOCK, AwardRule.ONE, null),
                        lot(AgreementKind.FRAMEWORK, AwardRule.BEST_N, 3)),
                List.of(new TenderContent.Requirement(null, Proof.COMMITMENT_THEN_CERTIFICATE, BOTH)));
    }

    private static TenderContent.Lot lot(AgreementKind agreement, AwardRule rule, @Nullable Integer places) {
        return new TenderContent.Lot(
                null,
                BOTH,
                BOTH,
                agreement,
                rule,
                places,
                null,
                null,
                List.of(criterion(CriterionKind.QUALITY, "70", 50), criterion(CriterionKind.PRICE, "30", null)));
    }

    private static TenderContent.Criterion criterion(CriterionKind kind, String weight, @Nullable Integer limit) {
        return new TenderContent.Criterion(
                null,
                kind,
                BOTH,
                BOTH,
                BOTH,
                new BigDecimal(weight),
                limit,
                5,
                null,
                IntStream.rangeClosed(0, 5).mapToObj(score -> BOTH).toList());
    }

    protected String draft() {
        return As.person(officer, () -> desk.begin(wholeTender()));
    }

    protected String approved() {
        return approved(wholeTender());
    }

    private String approved(TenderContent content) {
        String reference = As.person(officer, () -> desk.begin(content));
        As.person(officer, () -> desk.sendForApproval(reference));
        As.person(manager, () -> desk.approve(reference));
        return reference;
    }

    protected String live() {
        return live(wholeTender());
    }

    protected String live(TenderContent content) {
        String reference = approved(content);
        As.person(officer, () -> publication.recordPlatformReference(reference, "2027/S 000-000001", clock.today()));
        As.person(officer, () -> publication.publish(reference));
        return reference;
    }

    protected void passDeadline(String reference) {
        Instant deadline = Objects.requireNonNull(page(reference).content().bidDeadline());
        time.forward(Duration.between(clock.now(), deadline).plusSeconds(2));
        engine.fire(TenderProcess.KEY, reference, TenderProcess.TIMER_DEADLINE);
    }

    protected TenderPage page(String reference) {
        return As.person(officer, () -> desk.page(reference));
    }

    /** Everything that a bid for the lot must say. */
    protected BidContent wholeBid(BidEditor editor, String answer, String price) {
        Map<Long, String> answers = new HashMap<>();
        editor.lot().criteria().stream()
                .filter(criterion -> criterion.kind() == CriterionKind.QUALITY)
                .forEach(criterion -> answers.put(Objects.requireNonNull(criterion.id()), answer));
        return new BidContent(
                "Gwen",
                "gwen@provider.example",
                answers,
                List.of(),
                Set.copyOf(editor.requirements().stream()
                        .map(requirement -> Objects.requireNonNull(requirement.id()))
                        .toList()),
                new BigDecimal(price),
                "",
                true);
    }

    /** Where the process stands is what its contract says of the tender's state. */
    protected void assertInStep(String reference) {
        transaction.executeWithoutResult(status -> {
            String state = tenderProcess.liveCases(previous(reference), 1).get(reference);
            Set<String> expected =
                    state == null ? Set.of() : tenderProcess.waitStates().getOrDefault(state, Set.of());
            assertThat(processes.waitingAt(TenderProcess.KEY, reference))
                    .as("%s in %s", reference, state)
                    .isEqualTo(expected);
        });
    }

    private static String previous(String reference) {
        return reference.substring(0, reference.length() - 1) + (char) (reference.charAt(reference.length() - 1) - 1);
    }

    protected int rows(String sql, Object... parameters) {
        return jdbc.sql(sql).params(List.of(parameters)).query(Integer.class).single();
    }

    protected List<String> mailsTo(long account, String reference) {
        return jdbc.sql("SELECT m.template FROM outbox_message m JOIN account a ON a.email = m.recipient_address"
                        + " WHERE a.id = ? AND m.reference = ? ORDER BY m.id")
                .params(account, reference)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
