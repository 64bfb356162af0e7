package cymru.cartref.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.provider.process.VacancyAsking;
import cymru.cartref.provider.vacancy.VacancyDesk;
import cymru.cartref.provider.vacancy.VacancyFilter;
import cymru.cartref.provider.vacancy.VacancyFilter.View;
import cymru.cartref.provider.vacancy.VacancyLine;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.work.HomeCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Free places: said by the provider, read by the council, asked for again when they are old. */
@SuppressWarnings("NullAway.Init")
class VacancyIT extends ProviderIT {

    private static final int GOOD_FOR_DAYS = 14;

    @Autowired
    VacancyDesk desk;

    @Autowired
    ServiceRegister serviceRegister;

    @Autowired
    VacancyAsking asking;

    @Autowired
    VacancyHomeCards cards;

    @Autowired
    CurrentActor actors;

    @Autowired
    DatabaseClock clock;

    private String name = "";
    private ProviderFixture.Made made;
    private long service;
    private long finder;

    @BeforeEach
    void registered() {
        name = "Lle " + UUID.randomUUID();
        made = a.registered(name);
        service = serviceRegister.ofProvider(made.id()).getFirst().id();
        finder = a.person("canfod", null, Role.HOME_FINDING_OFFICER);
    }

    @Test
    void whatAProviderSaysIsSeenByTheCouncilAtOnce() {
        VacancyLine line = list(View.FREE).getFirst();
        assertThat(line.free()).isEqualTo(1);
        assertThat(line.places()).isEqualTo(4);
        assertThat(line.stale()).isFalse();
        As.person(made.administrator(), () -> services.countVacancies(service, 0));
        assertThat(list(View.FREE)).isEmpty();
        assertThat(list(View.ALL)).hasSize(1);
        assertThat(As.person(made.administrator(), desk::own))
                .singleElement()
                .extracting(VacancyLine::free)
                .isEqualTo(0);
        long other = a.registered("Arall " + UUID.randomUUID()).administrator();
        assertThat(As.person(other, desk::own)).extracting(VacancyLine::id).doesNotContain(service);
        assertThatThrownBy(() -> As.person(other, () -> services.countVacancies(service, 2)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNumberThatIsOldIsMarkedAskedForOnceAndGoodAgainWhenItIsSaidAgain() {
        said(GOOD_FOR_DAYS);
        assertThat(list(View.STALE)).as("good through its last day").isEmpty();
        asking.look();
        assertThat(mails()).isEmpty();

        said(GOOD_FOR_DAYS + 1);
        assertThat(list(View.STALE)).hasSize(1);
        assertThat(card()).isPresent();
        asking.look();
        asking.look();
        assertThat(mails()).containsExactly("provider.vacancies-ask");
        asked(GOOD_FOR_DAYS + 1);
        asking.look();
        assertThat(mails()).as("asked again after as long a time").hasSize(2);

        As.person(made.administrator(), () -> services.countVacancies(service, 1));
        assertThat(list(View.STALE)).isEmpty();
        assertThat(card()).isEmpty();
        asked(100);
        asking.look();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void listsAreFilteredByKindAreaAndWordsInOneStatement() throws Exception {
        assertThat(list(filter(View.ALL, ServiceKind.CHILDRENS_HOME, ProviderFixture.CARDIFF)))
                .hasSize(1);
        assertThat(list(filter(View.ALL, ServiceKind.FOSTERING, null))).isEmpty();
        assertThat(list(filter(View.ALL, null, "W06000001"))).isEmpty();
        VacancyFilter all = filter(View.ALL, null, null);
        Counting.Tally one = Counting.of(() -> As.person(finder, () -> desk.list(all, null, 50)));
        VacancyFilter everybody = new VacancyFilter(View.ALL, null, null, "");
        Counting.Tally many = Counting.of(() -> As.person(finder, () -> desk.list(everybody, null, 50)));
        assertThat(many.statements()).hasSameSizeAs(one.statements());
        VacancyLine last = list(View.ALL).getLast();
        assertThat(As.person(finder, () -> desk.list(all, last.after(), 50))).isEmpty();
    }

    @Test
    void theStricterOfServiceAndProviderIsShown() {
        jdbc.sql("UPDATE provider SET referral_status = 'SUSPENDED' WHERE id = ?")
                .param(made.id())
                .update();
        assertThat(list(View.FREE).getFirst().referrals()).isEqualTo(ReferralStatus.SUSPENDED);
    }

    private Optional<HomeCard.Card> card() {
        return cards.forPerson(As.person(made.administrator(), actors::get));
    }

    private List<VacancyLine> list(View view) {
        return list(filter(view, null, null));
    }

    private List<VacancyLine> list(VacancyFilter filter) {
        return As.person(finder, () -> desk.list(filter, null, 50));
    }

    private VacancyFilter filter(View view, @Nullable ServiceKind kind, @Nullable String area) {
        return new VacancyFilter(view, kind, area, name);
    }

    private void said(int daysAgo) {
        day("vacancies_as_of", daysAgo);
    }

    private void asked(int daysAgo) {
        day("vacancies_asked", daysAgo);
    }

    private void day(String column, int daysAgo) {
        LocalDate day = clock.today().minusDays(daysAgo);
        jdbc.sql("UPDATE provider_service SET " + column + " = ? WHERE id = ?")
                .params(day, service)
                .update();
    }

    private List<String> mails() {
        return jdbc.sql("SELECT m.template FROM outbox_message m JOIN account a ON a.email = m.recipient_address"
                        + " WHERE a.id = ? AND m.template = 'provider.vacancies-ask' ORDER BY m.id")
                .param(made.administrator())
                .query((row, n) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
