package cymru.cartref.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.junit.jupiter.api.Test;

class UnsavedGuardViewTest extends UiTest {

    @Test
    void aPageWithChangesIsNotLeftWithoutAsking() {
        SomePage page = navigate(SomePage.class);
        UnsavedGuard guard = UnsavedGuard.of(page);
        guard.changed();

        UI.getCurrent().navigate("some/thing/S-0001");
        assertThat(getCurrentView()).isSameAs(page);

        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(getCurrentView()).isSameAs(page);
        assertThat(guard.isChanged()).isTrue();

        UI.getCurrent().navigate("some/thing/S-0001");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isInstanceOf(SomeThingPage.class);
    }

    @Test
    void aSavedPageIsLeftFreely() {
        UnsavedGuard guard = UnsavedGuard.of(navigate(SomePage.class));
        guard.changed();
        guard.saved();

        UI.getCurrent().navigate("some/thing/S-0001");
        assertThat(getCurrentView()).isInstanceOf(SomeThingPage.class);
    }
}
