package cymru.cartref.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import cymru.cartref.shared.Refusal;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.shared.Rule;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeedsViewTest extends UiTest {

    private enum SomeRule implements Rule {
        SOMETHING_STANDS_AGAINST_IT
    }

    private static final Refusal REFUSAL = new Refusal(SomeRule.SOMETHING_STANDS_AGAINST_IT);

    @Test
    void aRefusalOfAFieldStandsAtTheFieldUntilTheNextAttempt() {
        SomePage page = navigate(SomePage.class);
        page.name.setValue("typed");

        assertThat(Deeds.attempt(() -> refuse(REFUSAL.at("name")), Map.of("name", page.name)))
                .isFalse();
        assertThat(page.name.isInvalid()).isTrue();
        assertThat(page.name.getErrorMessage()).isEqualTo("refusal.SOMETHING_STANDS_AGAINST_IT");
        assertThat(page.name.getValue()).isEqualTo("typed");
        assertThat(find(RefusalNotice.class).exists()).isFalse();

        assertThat(Deeds.attempt(() -> {}, Map.of("name", page.name))).isTrue();
        assertThat(page.name.isInvalid()).isFalse();
    }

    @Test
    void anyOtherRefusalStandsUnderTheHeaderReadOutAtOnceAndCanBeClosed() {
        SomePage page = navigate(SomePage.class);

        Deeds.attempt(() -> refuse(REFUSAL));
        Deeds.attempt(() -> refuse(REFUSAL));

        RefusalNotice notice = find(RefusalNotice.class).single();
        assertThat(page.indexOf(notice)).isEqualTo(1);
        assertThat(notice.getElement().getAttribute("role")).isEqualTo("alert");

        press(find(Button.class, notice).single());
        assertThat(find(RefusalNotice.class).exists()).isFalse();
    }

    @Test
    void whatIsDoneTakesTheNoticeAway() {
        navigate(SomePage.class);
        Deeds.attempt(() -> refuse(REFUSAL));
        Deeds.attempt(() -> {});

        assertThat(find(RefusalNotice.class).exists()).isFalse();
    }

    @Test
    void aPageDrawnAgainAfterARefusalStillShowsIt() {
        SomePage page = navigate(SomePage.class);
        Deeds.attempt(() -> refuse(REFUSAL));
        page.removeAll();

        assertThat(find(RefusalNotice.class).exists()).isTrue();
    }

    @Test
    void behindADialogTheNoticeComesOnTop() {
        navigate(SomePage.class);
        new Dialog().open();
        roundTrip();

        Deeds.attempt(() -> refuse(REFUSAL));

        Notification above = find(Notification.class).single();
        assertThat(above.isAssertive()).isTrue();
        assertThat(above.getDuration()).isZero();
    }

    @Test
    void aClickThatFailsLeavesThePageAndSaysANumber() {
        SomePage page = navigate(SomePage.class);
        page.name.setValue("typed");

        new FaultHandler().error(new ErrorEvent(new IllegalStateException("secret detail")));

        assertThat(text(find(RefusalNotice.class).single()))
                .containsPattern("number: [0-9A-F]{8}")
                .doesNotContain("secret");
        assertThat(page.name.getValue()).isEqualTo("typed");
    }

    private static void refuse(Refusal refusal) {
        throw new RefusedException(refusal);
    }
}
