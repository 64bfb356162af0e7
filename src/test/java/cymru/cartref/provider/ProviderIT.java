package cymru.cartref.provider;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.People;
import cymru.cartref.provider.ProviderFixture.Made;
import cymru.cartref.provider.process.RegistrationProcess;
import cymru.cartref.work.Processes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of this module share. */
@PortalTest
abstract class ProviderIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    ProfileDesk profile;

    @Autowired
    ServicesDesk services;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    VettingDesk vetting;

    @Autowired
    ProviderDesk providers;

    @Autowired
    ProviderRegister register;

    @Autowired
    RegistrationProcess process;

    @Autowired
    Processes processes;

    @Autowired
    People people;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @SuppressWarnings("NullAway.Init")
    ProviderFixture a;

    @BeforeEach
    void fixture() {
        a = new ProviderFixture(context);
    }

    RegistrationView file(Made made) {
        return As.person(made.administrator(), () -> registration.mine().orElseThrow());
    }

    ProviderPage page(Made made, long officer) {
        return As.person(officer, () -> providers.page(made.reference()).orElseThrow());
    }

    String email(long account) {
        return people.byId(account).orElseThrow().email();
    }

    /** Templates of the mails about a case to one person. */
    List<String> mails(String reference, long account) {
        return jdbc.sql("SELECT template FROM outbox_message WHERE reference = ? AND recipient_address = ? ORDER BY id")
                .param(reference)
                .param(email(account))
                .query((row, number) -> row.getString(1))
                .list();
    }

    List<String> audit(String reference) {
        return jdbc.sql("SELECT deed FROM audit_event WHERE reference = ? AND refusal IS NULL ORDER BY id")
                .param(reference)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Where the process stands, after a check that this is where the domain's state says. */
    Set<String> stands(Made made) {
        String state = jdbc.sql("SELECT COALESCE(v.stage, p.status) FROM provider p"
                        + " LEFT JOIN provider_vetting v ON v.live_provider = p.id WHERE p.id = ?")
                .param(made.id())
                .query((row, number) -> row.getString(1))
                .single();
        Set<String> expected = process.waitStates().getOrDefault(state, Set.of());
        Set<String> actual = Objects.requireNonNull(
                transaction.execute(status -> processes.waitingAt(RegistrationProcess.KEY, made.reference())));
        assertThat(actual).as("wait state of %s", state).isEqualTo(expected);
        return actual;
    }

    /** The deed is one commit. */
    void oneCommit(long account, Runnable deed) throws Exception {
        Counting.Tally tally = Counting.of(() -> As.person(account, deed));
        assertThat(tally.commits()).as("commits").isEqualTo(1);
    }
}
