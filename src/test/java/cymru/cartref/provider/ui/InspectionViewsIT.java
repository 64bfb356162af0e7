package cymru.cartref.provider.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.provider.ProviderFixture;
import cymru.cartref.provider.ProviderFixture.Made;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.inspection.Grade;
import cymru.cartref.provider.inspection.RatingFilter;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.ui.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of the regulator's ratings, clicked without a browser. */
@PortalTest
class InspectionViewsIT extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    ServiceRegister services;

    @Autowired
    DatabaseClock clock;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anInspectionIsRecordedReviewedAndFoundInTheListInBothLanguages() {
        ProviderFixture a = new ProviderFixture(beans);
        Made made = a.registered("Graddfa " + UUID.randomUUID());
        long service = services.ofProvider(made.id()).getFirst().id();
        As.signIn(a.person("monitro", null, Role.QUALITY_MONITOR), "QUALITY_MONITOR");
        navigate("inspections/" + service, InspectionsView.class);
        assertThat(said()).contains("Not rated yet");
        click("record-do");
        assertThat($(DatePicker.class).id("record-inspected").isInvalid()).isTrue();
        $(DatePicker.class).id("record-inspected").setValue(clock.today());
        $(DatePicker.class).id("record-received").setValue(clock.today());
        grade("record-WELL_BEING", Grade.IMPROVEMENT);
        $(TextField.class).id("record-link").setValue("http://example.org");
        click("record-do");
        assertThat($(TextField.class).id("record-link").isInvalid()).isTrue();
        $(TextField.class).id("record-link").setValue("");
        click("record-do");
        assertThat(said()).contains("Requires improvement").contains("may ask the regulator for a review until");
        $(DatePicker.class).id("review-day").setValue(clock.today());
        click("review-do");
        assertThat(said()).contains("Under review");
        UI.getCurrent().setLocale(Language.CY.locale());
        navigate("inspections/" + service, InspectionsView.class);
        assertThat(said()).contains("Dan adolygiad").contains("Angen gwella");
        UI.getCurrent()
                .navigate(
                        "inspections",
                        QueryParameters.fromString("view=UNDER_REVIEW&text="
                                + services.ofProvider(made.id()).getFirst().provider()));
        assertThat($(Select.class).id("view").getValue()).isEqualTo(RatingFilter.View.UNDER_REVIEW);
        assertThat(test($(Grid.class).id("ratings")).size()).isEqualTo(1);
        assertThat(said()).contains("Graddau'r rheoleiddiwr");
    }

    @SuppressWarnings("unchecked")
    private void grade(String id, Grade grade) {
        ((Select<Grade>) $(Select.class).id(id)).setValue(grade);
    }

    private void click(String id) {
        test($(Button.class).id(id)).click();
    }

    /** All that is shown; no key of a text is. */
    private String said() {
        String text = $(Page.class).first().getElement().getTextRecursively();
        assertThat(text).doesNotContainPattern("\\b(inspection|refusal|provider)\\.[a-zA-Z]");
        return text;
    }
}
