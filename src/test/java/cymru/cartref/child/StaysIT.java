package cymru.cartref.child;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.child.ChildRule.CHILD_IMPORT_HAS_ERRORS;
import static cymru.cartref.child.ChildRule.CHILD_STAY_OPEN_ALREADY;
import static cymru.cartref.provider.ProviderRule.PROVIDER_SERVICE_IN_USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.child.ui.StaysView;
import cymru.cartref.directory.Directory;
import cymru.cartref.provider.ProviderFixture;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.provider.ServicesDesk;
import cymru.cartref.time.DatabaseClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Stays with a real database, and their pages clicked without a browser. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class StaysIT extends SpringBrowserlessTest {

    @Autowired
    StaysDesk desk;

    @Autowired
    StayImportDesk imports;

    @Autowired
    OwnStaysDesk own;

    @Autowired
    Stays stays;

    @Autowired
    ChildReferences references;

    @Autowired
    Directory directory;

    @Autowired
    ServiceRegister services;

    @Autowired
    ServicesDesk providersServices;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BeanFactory beans;

    private ProviderFixture people;
    private ProviderFixture.Made provider;
    private ServiceSummary home;
    private long finder;
    private long cardiff;
    private LocalDate today;

    @BeforeEach
    void world() {
        people = new ProviderFixture(beans);
        provider = people.registered("Hafan " + UUID.randomUUID());
        home = services.ofProvider(provider.id()).getFirst();
        finder = people.person("canfod", null, Role.HOME_FINDING_OFFICER);
        cardiff = directory.byArea(ProviderFixture.CARDIFF).orElseThrow().id();
        today = clock.today();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aChildComesAndLeavesInOneCommitEach() throws Throwable {
        UUID form = UUID.randomUUID();
        String child = add(form);
        assertThat(add(form)).as("a double click").isEqualTo(child);
        assertThat(references.exists(child)).isTrue();
        assertThat(Counting.of(() -> open(child, today.minusDays(9))).commits()).isEqualTo(1);
        open(child, today.minusDays(9));
        assertRefused(CHILD_STAY_OPEN_ALREADY, () -> open(child, today));
        assertThat(stays.at(home.id(), today))
                .containsExactly(new Stays.StayAt(child, cardiff, AgeBand.AGE_13_15, today.minusDays(9)));
        assertThat(stays.placingAuthoritiesOfService(home.id(), today)).containsExactly(cardiff);
        assertThat(stays.placingAuthoritiesOfProvider(provider.id(), today.minusDays(10)))
                .isEmpty();

        long stay = list(StayFilter.State.OPEN).getFirst().id();
        assertThat(Counting.of(() -> end(stay)).commits()).isEqualTo(1);
        end(stay);
        assertThat(list(StayFilter.State.OPEN)).isEmpty();
        assertThat(list(StayFilter.State.ENDED)).hasSize(1);
        assertAllowed(CHILD_STAY_OPEN_ALREADY, () -> open(child, today));
        assertThat(audited(child))
                .containsExactly("child.added", "child.stay-opened", "child.stay-ended", "child.stay-opened");
        assertThat(jdbc.sql("SELECT details FROM audit_event WHERE reference = ? AND deed = 'child.stay-opened'")
                        .param(child)
                        .query(String.class)
                        .list())
                .as("not where the child lives")
                .noneMatch(details -> details.contains("service"));
    }

    @Test
    void aReadIsOnRecordOncePerPageAndNotForAdministrators() {
        String child = add(UUID.randomUUID());
        open(child, today);
        list(StayFilter.State.ALL);
        assertThat(audited("service-" + home.id())).containsExactly("child.read");
        long administrator = people.person("system", null, Role.SYSTEM_ADMINISTRATOR);
        assertThatThrownBy(() -> As.person(administrator, () -> desk.list(StayFilter.OPEN, Long.MAX_VALUE, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aProviderSeesItsOwnAndKeepsTheServiceWhereAChildLives() throws Throwable {
        String child = add(UUID.randomUUID());
        assertAllowed(PROVIDER_SERVICE_IN_USE, () -> As.person(provider.administrator(), () -> own.homes()));
        open(child, today);
        StayFilter all = new StayFilter(null, null, StayFilter.State.ALL, "");
        assertThat(As.person(provider.administrator(), () -> own.list(all, Long.MAX_VALUE, 10)))
                .extracting(StayLine::child)
                .containsExactly(child);
        ProviderFixture.Made other = people.begun("Arall " + UUID.randomUUID());
        StayFilter pointed = new StayFilter(home.id(), null, StayFilter.State.ALL, child);
        assertThat(As.person(other.administrator(), () -> own.list(pointed, Long.MAX_VALUE, 10)))
                .isEmpty();
        assertRefused(
                PROVIDER_SERVICE_IN_USE,
                () -> As.person(provider.administrator(), () -> providersServices.remove(home.id())));
    }

    @Test
    void aFileComesWholeOrNotAtAll() throws Throwable {
        String good = "1,W06000015,13-15," + home.reference() + "," + today.minusDays(20) + "," + today.minusDays(10)
                + "\n1,W06000015,13-15," + home.reference() + "," + today.minusDays(10) + ",\n2,W06000014,5-9,"
                + home.reference() + "," + today + ",\n";
        ImportPreview preview = As.person(finder, () -> imports.preview(file(good)));
        assertThat(preview).isEqualTo(new ImportPreview(2, 3, 1, List.of()));
        assertThat(list(StayFilter.State.ALL)).isEmpty();
        assertRefused(
                CHILD_IMPORT_HAS_ERRORS,
                () -> As.person(
                        finder, () -> imports.bring(UUID.randomUUID(), file(good + "Mair Rees,W06000015,5-9,x,y,\n"))));
        assertThat(list(StayFilter.State.ALL)).isEmpty();

        UUID form = UUID.randomUUID();
        ImportResult[] result = new ImportResult[1];
        assertThat(Counting.of(() -> result[0] = As.person(finder, () -> imports.bring(form, file(good))))
                        .commits())
                .isEqualTo(1);
        assertAllowed(
                CHILD_IMPORT_HAS_ERRORS,
                () -> assertThat(As.person(finder, () -> imports.bring(form, file(good))))
                        .isEqualTo(result[0]));
        assertThat(result[0].made()).extracting(ImportResult.Made::number).containsExactly(1, 2);
        assertThat(list(StayFilter.State.ALL)).hasSize(3);
        assertThat(stays.at(home.id(), today)).hasSize(2);
    }

    @Test
    void aFinderRecordsAStayBesideTheList() {
        As.signIn(finder, "HOME_FINDING_OFFICER");
        navigate(StaysView.class);
        test($(Button.class).id("open-stay")).click();
        $(TextField.class).id("stay-child").setValue("Mair");
        test($(Button.class).id("save-stay")).click();
        assertThat($(ComboBox.class).id("stay-home").isInvalid()).isTrue();

        String child = add(UUID.randomUUID());
        As.signIn(finder, "HOME_FINDING_OFFICER");
        $(TextField.class).id("stay-child").setValue(child.toLowerCase(Locale.ROOT));
        homes().setValue(new StayChoices.Home(home.id(), home.name(), home.provider()));
        test($(Button.class).id("save-stay")).click();
        assertThat(stays.at(home.id(), today)).extracting(Stays.StayAt::child).containsExactly(child);

        UI.getCurrent().navigate("stays", QueryParameters.of("home", Long.toString(home.id())));
        assertThat(test($(Grid.class).id("stays")).size()).isEqualTo(1);
        ((Button) test($(Grid.class).id("stays")).getCellComponent(0, 5)).click();
        test($(Button.class).id("save-end")).click();
        assertThat($(Select.class).id("stay-reason").isInvalid()).isTrue();
        reasons().setValue(StayEnd.RETURNED_HOME);
        test($(Button.class).id("save-end")).click();
        assertThat(list(StayFilter.State.OPEN)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<StayChoices.Home> homes() {
        return $(ComboBox.class).id("stay-home");
    }

    @SuppressWarnings("unchecked")
    private Select<StayEnd> reasons() {
        return $(Select.class).id("stay-reason");
    }

    private String add(UUID form) {
        return Objects.requireNonNull(
                As.person(finder, () -> desk.add(new NewChild(form, cardiff, AgeBand.AGE_13_15))));
    }

    private void open(String child, LocalDate from) {
        As.person(finder, () -> desk.open(new OpenStay(child, home.id(), from)));
    }

    private void end(long stay) {
        As.person(finder, () -> desk.end(stay, today, StayEnd.RETURNED_HOME));
    }

    private List<StayLine> list(StayFilter.State state) {
        return As.person(finder, () -> desk.list(new StayFilter(home.id(), null, state, ""), Long.MAX_VALUE, 10));
    }

    private List<String> audited(String reference) {
        return jdbc.sql("SELECT deed FROM audit_event WHERE reference = :reference AND refusal IS NULL ORDER BY id")
                .param("reference", reference)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static byte[] file(String rows) {
        return ("child,placing authority code,age band,service reference,from,to\n" + rows)
                .getBytes(StandardCharsets.UTF_8);
    }
}
