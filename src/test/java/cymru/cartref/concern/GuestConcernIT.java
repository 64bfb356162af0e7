package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.concern.ui.NewConcernView;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** A person of a partner body raises a concern: about whom, what they get, and what stays the council's. */
@PortalTest
class GuestConcernIT extends SpringBrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    private final ConcernFixture world = new ConcernFixture();
    private long guest;

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.everybody();
        guest = world.person(null, Role.GUEST);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aGuestRaisesTheirOwnAndReadsNothingOfWhatFollows() {
        long another = world.person(null, Role.GUEST);
        save("Begun.");
        assertThat(As.person(another, () -> world.drafts.open(world.provider))).isEmpty();
        As.person(guest, () -> world.drafts.discard(world.provider));
        String reference = world.raise(guest, world.content("A door was locked from outside."));
        assertThat(world.page(reference).source()).isEqualTo(SourceKind.PROFESSIONAL);
        assertThat(world.mailsTo(guest, reference)).containsExactly("concern-received-guest");
        assertThat(one("SELECT COALESCE(MAX(link), 'none') FROM outbox_message WHERE reference = '" + reference
                        + "' AND template = 'concern-received-guest'"))
                .isEqualTo("none");
        assertThatThrownBy(() -> As.person(guest, () -> world.desk.page(reference)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person(world.administrator, () -> world.own.page(reference)))
                .as("the provider does not learn of it")
                .isInstanceOf(AccessDeniedException.class);
        world.assertInStep(reference);
    }

    @Test
    void aGuestBeginsAboutRegisteredProvidersOnlyAndMaySendWhatWasBegun() {
        String name = one("SELECT name FROM provider WHERE id = " + world.provider);
        assertThat(As.person(guest, () -> world.drafts.services(name, 0, 20)))
                .extracting(ServiceChoice::providerId)
                .containsOnly(world.provider);
        SavedDraft begun = save("Begun while it was on the register.");
        registered(false);
        assertThat(As.person(guest, () -> world.drafts.services(name, 0, 20)))
                .as("who is not on the register is not shown")
                .isEmpty();
        assertThat(As.person(world.officer, () -> world.drafts.services(name, 0, 20)))
                .isNotEmpty();
        assertThat(As.person(guest, () -> world.raising.raise(world.provider, begun.formKey(), begun.revision())))
                .as("nothing is lost")
                .startsWith("CN-");
        assertThatThrownBy(() -> save("Begun now."))
                .as("nor is it taken from who knows its number")
                .isInstanceOf(AccessDeniedException.class);
        registered(true);
        save("Begun again.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theFormEndsOnACardAndLeadsToNothingOfTheCouncils() {
        String name = one("SELECT name FROM provider WHERE id = " + world.provider);
        ServiceChoice choice = As.person(guest, () -> world.drafts.services(name, 0, 20)).stream()
                .filter(one -> Long.valueOf(world.service).equals(one.serviceId()))
                .findFirst()
                .orElseThrow();
        As.signIn(guest, "GUEST");
        navigate("concerns/new", NewConcernView.class);
        $(ComboBox.class).id("service").setValue(choice);
        click("next");
        $(TextArea.class).id("what").setValue("A door was locked.");
        click("next");
        $(DatePicker.class).id("day").setValue(LocalDate.of(2026, 1, 5));
        click("next");
        $(RadioButtonGroup.class).id("risk").setValue(AtRisk.NO);
        click("next");
        click("send");
        assertThat($(Section.class).withId("sent").exists()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(NewConcernView.class);
        assertThat(As.person(guest, () -> world.drafts.drafts())).isEmpty();
        assertThat(one("SELECT COUNT(*) FROM concern WHERE raised_by = " + guest))
                .isEqualTo("1");
    }

    private SavedDraft save(String what) {
        return As.person(guest, () -> world.drafts.save(new SaveDraft(world.provider, null, 0, world.content(what))));
    }

    private void click(String id) {
        test($(Button.class).id(id)).click();
    }

    private void registered(boolean so) {
        world.jdbc
                .sql("UPDATE provider SET status = ? WHERE id = ?")
                .params(so ? "REGISTERED" : "LEFT", world.provider)
                .update();
    }

    private String one(String sql) {
        return world.jdbc.sql(sql).query(String.class).single();
    }
}
