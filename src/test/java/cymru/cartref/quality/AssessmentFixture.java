package cymru.cartref.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Engine;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.Question;
import cymru.cartref.provider.ProviderFixture;
import cymru.cartref.provider.ProviderFixture.Made;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.quality.process.QualityProcess;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.work.Processes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A registered provider with a home, those who assess it, and an assessment as far as a test needs it. */
@SuppressWarnings("NullAway.Init")
class AssessmentFixture {

    @Autowired
    QualityDesk desk;

    @Autowired
    ReportReviewDesk reviews;

    @Autowired
    OwnAssessmentDesk own;

    @Autowired
    QualityProcess process;

    @Autowired
    Processes processes;

    @Autowired
    Engine engine;

    @Autowired
    ServiceRegister services;

    @Autowired
    BeanFactory beans;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseClock clock;

    ProviderFixture a;
    Made made;
    long service;
    long monitor;
    long manager;
    long head;
    long responsible;
    String reference = "";

    @BeforeEach
    void everybody() {
        a = new ProviderFixture(beans);
        made = a.registered("Asesu " + UUID.randomUUID());
        service = services.ofProvider(made.id()).getFirst().id();
        monitor = a.person("monitro", null, Role.QUALITY_MONITOR);
        manager = a.person("rheolwr", null, Role.COMMISSIONING_MANAGER);
        head = a.person("pennaeth", null, Role.HEAD_OF_SERVICE);
        responsible = a.person("cyfrifol", made.id(), Role.RESPONSIBLE_INDIVIDUAL);
        reference = "";
    }

    String key() {
        return UUID.randomUUID().toString();
    }

    void open() {
        reference = As.person(monitor, () -> desk.open(key(), service));
    }

    List<Question> questions() {
        return council(monitor).questions();
    }

    /** Every question has this score and words. */
    Answers all(int score) {
        return new Answers(
                questions().stream()
                        .map(question -> new Answer(question.code(), score, "Seen on the day."))
                        .toList(),
                "In short.");
    }

    void selfSent() {
        open();
        Answers answers = all(3);
        As.person(made.administrator(), () -> own.send(reference, own.save(reference, 0, answers)));
    }

    void visited() {
        selfSent();
        As.person(monitor, () -> desk.visited(reference, clock.today()));
    }

    void drafted(int score) {
        visited();
        Answers answers = all(score);
        As.person(monitor, () -> desk.sendDraft(reference, desk.save(reference, 0, answers)));
    }

    AssessmentPage council(long reader) {
        return As.person(reader, () -> desk.page(reference));
    }

    AssessmentPage providers() {
        return As.person(responsible, () -> own.page(reference));
    }

    /** As if the step had begun so many days earlier. */
    void age(int days) {
        jdbc.sql("UPDATE assessment SET step_since = step_since - INTERVAL :d DAY, step_by = step_by - INTERVAL :d DAY"
                        + " WHERE reference = :reference")
                .param("d", days)
                .param("reference", reference)
                .update();
    }

    void fire(String timer) {
        engine.fire(QualityProcess.KEY, reference, timer);
        stands();
    }

    /** Where the process stands is what its contract says of the state. */
    void stands() {
        String state = Objects.requireNonNull(jdbc.sql("SELECT state FROM assessment WHERE reference = ?")
                .param(reference)
                .query(String.class)
                .single());
        assertThat(transaction.<Set<String>>execute(status -> processes.waitingAt(QualityProcess.KEY, reference)))
                .as(state)
                .isEqualTo(process.waitStates().getOrDefault(state, Set.of()));
    }

    List<String> mails(long account) {
        return jdbc.sql("SELECT m.template FROM outbox_message m JOIN account a ON a.email = m.recipient_address"
                        + " WHERE a.id = ? AND m.reference = ? ORDER BY m.id")
                .params(account, reference)
                .query((row, n) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    @Nullable
    String raised() {
        return council(monitor).concern();
    }
}
