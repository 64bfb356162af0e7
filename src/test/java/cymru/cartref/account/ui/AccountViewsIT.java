package cymru.cartref.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class AccountViewsIT extends SpringBrowserlessTest {

    @Autowired
    AccountSeeding seeding;

    @Autowired
    JdbcClient jdbc;

    private final String email = "view." + UUID.randomUUID() + "@example.org";

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void signInIsAFormThatBrowsersKnow() {
        navigate(SignInView.class);
        assertThat($(EmailField.class).id("email").getElement().getProperty("name"))
                .isEqualTo("email");
        assertThat($(PasswordField.class).id("password").getElement().getProperty("name"))
                .isEqualTo("password");
        assertThat($(Button.class).id("sign-in").getText()).isEqualTo("Sign in");
    }

    @Test
    void registeringSaysTheSameForEveryAddress() {
        navigate(RegisterView.class);
        $(TextField.class).id("name").setValue("Elin Môn");
        $(EmailField.class).id("email").setValue(email);
        test($(Button.class).id("register-button")).click();
        assertThat($(Button.class).withId("register-button").exists()).isFalse();
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        navigate(RegisterView.class);
        $(TextField.class).id("name").setValue("Elin Môn");
        $(EmailField.class).id("email").setValue("nobody");
        test($(Button.class).id("register-button")).click();
        EmailField field = $(EmailField.class).id("email");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("not a complete e-mail address");
        assertThat($(TextField.class).id("name").getValue()).isEqualTo("Elin Môn");
    }

    @Test
    void administratorInvitesAColleagueFromTheTeamPage() {
        long organisation = ThreadLocalRandom.current().nextLong(1_000_000, Long.MAX_VALUE);
        long administrator = seeding.create(
                "admin." + email,
                "Nia Rhys",
                Language.EN,
                "pedwar oen bach melyn",
                Set.of(Role.PROVIDER_ADMINISTRATOR),
                organisation);
        As.signIn(administrator, "PROVIDER_ADMINISTRATOR");
        navigate(TeamView.class);
        assertThat(test($(Grid.class).id("members")).size()).isEqualTo(1);
        test($(Button.class).id("invite")).click();
        $(TextField.class).id("name").setValue("Gwen Tomos");
        $(EmailField.class).id("email").setValue(email);
        @SuppressWarnings("unchecked")
        CheckboxGroup<Role> roles = $(CheckboxGroup.class).id("roles");
        roles.setValue(Set.of(Role.AUTHORISED_SIGNATORY));
        test($(Button.class).id("invite-button")).click();
        assertThat(mails()).isEqualTo(1);
        assertThat(test($(Grid.class).id("members")).size()).isEqualTo(2);
    }

    @Test
    void aLinkThatDoesNotWorkSaysWhatToDo() {
        navigate("register/no-such-link", RegisterProofView.class);
        assertThat($(PasswordField.class).exists()).isFalse();
    }

    private long mails() {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_message WHERE recipient_address = ?")
                .param(email)
                .query(Long.class)
                .single();
    }
}
