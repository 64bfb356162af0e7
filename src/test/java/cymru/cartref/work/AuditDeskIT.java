package cymru.cartref.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit trail as an auditor reads it. */
@PortalTest
class AuditDeskIT extends SpringBrowserlessTest {

    @Autowired
    AuditDesk desk;

    @Autowired
    AuditTrail trail;

    @Autowired
    AccountSeeding seeding;

    @Autowired
    TransactionTemplate transaction;

    private final String reference = "T-" + ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999);
    private final String name = "Ŷnys " + reference;
    private long auditor;
    private long officer;
    private long bidder;

    @BeforeEach
    void people() {
        auditor = person("Auditor", null, Role.AUDITOR);
        officer = person(name, null, Role.CONTRACT_OFFICER);
        bidder = person(name + " bids", 4_242L, Role.BID_WRITER);
        record(officer, "tender.saved", reference);
        record(bidder, "bid.submitted", reference);
        record(bidder, "tender.declined", reference + "-D4242");
        record(bidder, "provider.submitted", reference);
        record(null, "tender.closed", reference);
        assertThatThrownBy(() -> As.person(bidder, () -> desk.trail(AuditFilter.ALL, Long.MAX_VALUE, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theLatestIsFirstAndPagesFollowByKey() {
        List<AuditLine> all = found(new AuditFilter(reference, "", "", false), Long.MAX_VALUE, 10);
        assertThat(all)
                .extracting(AuditLine::deed)
                .containsExactly("tender.closed", "provider.submitted", "bid.submitted", "tender.saved");
        List<AuditLine> first = found(new AuditFilter(reference, "", "", false), Long.MAX_VALUE, 3);
        assertThat(found(
                        new AuditFilter(reference, "", "", false),
                        first.getLast().id(),
                        3))
                .extracting(AuditLine::deed)
                .containsExactly("tender.saved");
    }

    @Test
    void whoBidsOrDeclinesIsNotTold() {
        List<AuditLine> all = found(new AuditFilter(reference, "", "", false), Long.MAX_VALUE, 10);
        assertThat(all)
                .extracting(AuditLine::who)
                .containsExactly(
                        AuditLine.Who.PORTAL, AuditLine.Who.PERSON, AuditLine.Who.BIDDER, AuditLine.Who.PERSON);
        assertThat(all).extracting(AuditLine::name).containsExactly(null, name + " bids", null, name);
        assertThat(found(new AuditFilter("", name, "", false), Long.MAX_VALUE, 10))
                .as("nor by looking for the person")
                .extracting(AuditLine::deed)
                .containsExactly("AuditDesk.trail", "provider.submitted", "tender.saved");
        assertThat(found(new AuditFilter(reference + "-D4242", "", "", false), Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.reference()).isEqualTo(reference + "-D"));
    }

    @Test
    void refusedAttemptsAreFoundByThemselves() {
        assertThat(found(new AuditFilter("", name, "", true), Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.deed()).isEqualTo("AuditDesk.trail");
                    assertThat(line.refusal()).isEqualTo("ACCOUNT_NOT_PERMITTED");
                });
        assertThat(found(new AuditFilter(reference, "", "tender.", false), Long.MAX_VALUE, 10))
                .extracting(AuditLine::deed)
                .containsExactly("tender.closed", "tender.saved");
        assertThat(found(new AuditFilter("", "", "%", false), Long.MAX_VALUE, 10))
                .isEmpty();
    }

    @Test
    void anAuditorReadsThePageInEitherLanguageAndItsAddressKeepsTheFilters() {
        for (Language language : Language.values()) {
            UI.getCurrent().setLocale(language.locale());
            As.signIn(auditor, "AUDITOR");
            UI.getCurrent().navigate("audit", QueryParameters.of("case", reference));
            assertThat($(TextField.class).id("audit-case").getValue()).isEqualTo(reference);
            assertThat(shown()).hasSize(4);
            test($(Checkbox.class).id("audit-refused")).click();
            assertThat(shown()).isEmpty();
            test($(Button.class).id("verify-audit")).click();
            assertThat(text($(Div.class).id("audit-found"))).isNotBlank();
            assertThat(text(UI.getCurrent())).doesNotContain("work.audit.");
        }
    }

    @Test
    void aSystemAdministratorChecksTheTrailAndDoesNotReadIt() {
        long administrator = person("Administrator", null, Role.SYSTEM_ADMINISTRATOR);
        As.signIn(administrator, "SYSTEM_ADMINISTRATOR");
        UI.getCurrent().navigate("audit");
        test($(Button.class).id("verify-audit")).click();
        assertThat(text($(Div.class).id("audit-found"))).isNotBlank();
        assertThat($(Grid.class).withId("audit-trail").exists()).isFalse();
        assertThatThrownBy(() -> desk.trail(AuditFilter.ALL, Long.MAX_VALUE, 10))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<AuditLine> found(AuditFilter filter, long before, int limit) {
        return As.person(auditor, () -> desk.trail(filter, before, limit));
    }

    private List<Object> shown() {
        roundTrip();
        Grid<?> grid = $(Grid.class).id("audit-trail");
        return new ArrayList<>(grid.getDataProvider()
                .fetch(new Query<>(0, 50, List.of(), null, null))
                .toList());
    }

    private void record(@Nullable Long person, String deed, String about) {
        Runnable kept = () -> transaction.executeWithoutResult(status -> trail.record(deed, about, Map.of("n", 1)));
        if (person == null) {
            kept.run();
        } else {
            As.person(person, kept);
        }
    }

    private long person(String called, @Nullable Long organisation, Role role) {
        return seeding.create(
                UUID.randomUUID() + "@audit.example",
                called,
                Language.EN,
                "a password of some length",
                Set.of(role),
                organisation);
    }

    private static String text(Component part) {
        roundTrip();
        return within(part);
    }

    private static String within(Component part) {
        return part.getElement().getText() + "\n"
                + part.getChildren().map(AuditDeskIT::within).collect(Collectors.joining("\n"));
    }
}
