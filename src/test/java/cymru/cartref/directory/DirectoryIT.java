package cymru.cartref.directory;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.directory.DirectoryRule.DIRECTORY_AREA_TAKEN;
import static cymru.cartref.directory.DirectoryRule.DIRECTORY_CHANGED_MEANWHILE;
import static cymru.cartref.directory.DirectoryRule.DIRECTORY_RETIRED;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.Role;
import cymru.cartref.directory.ui.DirectoryView;
import cymru.cartref.directory.ui.PartnerBodyView;
import cymru.cartref.shared.Language;
import cymru.cartref.text.SortKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The directory with a real database, and its pages clicked without a browser. */
@PortalTest
class DirectoryIT extends SpringBrowserlessTest {

    @Autowired
    DirectoryDesk desk;

    @Autowired
    Directory directory;

    @Autowired
    AccountSeeding seeding;

    @Autowired
    JdbcClient jdbc;

    private long officer;

    @BeforeEach
    void people() {
        officer = person(Role.CONTRACT_OFFICER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theBodiesOfWalesAreThereByTheirPublicNamesAndSortAsTheirReadersDo() {
        assertThat(directory.active(BodyKind.LOCAL_AUTHORITY)).hasSizeGreaterThanOrEqualTo(22);
        assertThat(directory.active(BodyKind.HEALTH_BOARD)).hasSizeGreaterThanOrEqualTo(7);
        assertThat(directory.active(BodyKind.POLICE)).hasSizeGreaterThanOrEqualTo(4);
        PartnerBody cardiff = directory.byArea("W06000015").orElseThrow();
        assertThat(cardiff.name().in(Language.CY)).isEqualTo("Caerdydd");
        assertThat(cardiff.mailbox()).as("a gap").isNull();
        assertThat(directory.byAreas(Set.of("W06000015", "W06000099"))).containsOnlyKeys("W06000015");
        jdbc.sql("SELECT name_en, name_cy, sort_en, sort_cy FROM directory_body")
                .query((row, number) -> assertThat(row.getString("sort_en") + " " + row.getString("sort_cy"))
                        .isEqualTo(SortKeys.of(Language.EN, row.getString("name_en")) + " "
                                + SortKeys.of(Language.CY, row.getString("name_cy"))))
                .list();
    }

    @Test
    void theListGoesOnByKeyInTheReadersLanguage() {
        PartnerFilter authorities = new PartnerFilter(BodyKind.LOCAL_AUTHORITY, "", false);
        List<PartnerLine> all = As.person(officer, () -> desk.list(authorities, null, Language.CY, 100));
        List<PartnerLine> walked = new ArrayList<>();
        List<PartnerLine> page = As.person(officer, () -> desk.list(authorities, null, Language.CY, 7));
        while (!page.isEmpty()) {
            walked.addAll(page);
            PartnerLine last = page.getLast();
            page = As.person(officer, () -> desk.list(authorities, last, Language.CY, 7));
        }
        assertThat(walked).isEqualTo(all);
        assertThat(all).extracting(line -> line.name().cy()).containsSubsequence("Conwy", "Gwynedd", "Powys");
        assertThat(As.person(
                        officer, () -> desk.list(new PartnerFilter(null, "W06000015", false), null, Language.EN, 10)))
                .extracting(line -> line.name().en())
                .containsExactly("Cardiff");
    }

    @Test
    void aBodyIsAddedOnceChangedAndRetired() throws Throwable {
        String code = code();
        PartnerKey key = PartnerKey.fresh();
        long[] id = {0};
        assertThat(Counting.of(() -> id[0] = save(key, body(code))).commits()).isEqualTo(1);
        assertThat(save(key, body(code))).as("a double click").isEqualTo(id[0]);
        assertThat(directory.byArea(code)).isPresent();
        assertRefused(DIRECTORY_AREA_TAKEN, () -> save(PartnerKey.fresh(), body(code)));

        PartnerKey opened = page(id[0]).key();
        save(opened, named(body(code), "Changed by one"));
        assertRefused(DIRECTORY_CHANGED_MEANWHILE, () -> save(opened, named(body(code), "Changed by another")));
        assertAllowed(
                DIRECTORY_CHANGED_MEANWHILE, () -> save(page(id[0]).key(), named(body(code), "Changed by another")));

        long edition = page(id[0]).key().edition();
        As.person(officer, () -> desk.retire(id[0], edition));
        As.person(officer, () -> desk.retire(id[0], edition));
        assertThat(directory.find(id[0]).orElseThrow().active()).isFalse();
        assertThat(directory.byArea(code)).isEmpty();
        assertRefused(DIRECTORY_RETIRED, () -> save(page(id[0]).key(), named(body(code), "Too late")));
        assertAllowed(DIRECTORY_AREA_TAKEN, () -> save(PartnerKey.fresh(), body(code)));
        assertThat(jdbc.sql("SELECT deed FROM audit_event WHERE reference = :reference AND refusal IS NULL ORDER BY id")
                        .param("reference", "D-%04d".formatted(id[0]))
                        .query(String.class)
                        .list())
                .containsExactly("directory.added", "directory.changed", "directory.changed", "directory.retired");
    }

    @Test
    void anOfficerFillsAGapAndSeesWhatAColleagueSavedMeanwhile() {
        long id = save(PartnerKey.fresh(), body(code()));
        As.signIn(officer, "CONTRACT_OFFICER");
        navigate("directory/" + id, PartnerBodyView.class);
        $(EmailField.class).id("mailbox").setValue("no address");
        test($(Button.class).id("save")).click();
        assertThat($(EmailField.class).id("mailbox").isInvalid()).isTrue();

        save(page(id).key(), named(page(id).content(), "What the colleague wrote"));
        As.signIn(officer, "CONTRACT_OFFICER");
        $(EmailField.class).id("mailbox").setValue("plant@example.org");
        $(TextField.class).id("nameEn").setValue("What I wrote");
        test($(Button.class).id("save")).click();
        test($(Button.class).id("stale-theirs-1")).click();
        test($(Button.class).id("save")).click();
        assertThat(page(id).content().mailbox()).isEqualTo("plant@example.org");
        assertThat(page(id).content().nameEn()).isEqualTo("What the colleague wrote");
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        long monitor = person(Role.QUALITY_MONITOR);
        As.signIn(monitor, "QUALITY_MONITOR");
        navigate(DirectoryView.class);
        assertThat(test($(Grid.class).id("directory")).size()).isPositive();
        assertThat($(Button.class).withId("add").exists()).isFalse();
        navigate("directory/1", PartnerBodyView.class);
        assertThat($(Button.class).withId("save").exists()).isFalse();
        assertThat($(Select.class).id("kind").isReadOnly()).isTrue();
    }

    private long save(PartnerKey key, PartnerContent content) {
        return As.person(officer, () -> desk.save(key, content));
    }

    private PartnerPage page(long id) {
        return Objects.requireNonNull(As.person(officer, () -> desk.page(id).orElseThrow()));
    }

    private static PartnerContent body(String code) {
        return new PartnerContent(BodyKind.LOCAL_AUTHORITY, "Shire", "Sir", "", Language.CY, "", "", "", List.of(code));
    }

    private static PartnerContent named(PartnerContent body, String name) {
        return new PartnerContent(
                body.kind(),
                name,
                body.nameCy(),
                body.mailbox(),
                body.language(),
                body.phone(),
                body.noteEn(),
                body.noteCy(),
                body.areas());
    }

    private static String code() {
        return "E%08d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    }

    private long person(Role role) {
        return seeding.create(
                UUID.randomUUID() + "@people.example",
                "Mair Bowen",
                Language.CY,
                "pedwar oen bach",
                Set.of(role),
                null);
    }
}
