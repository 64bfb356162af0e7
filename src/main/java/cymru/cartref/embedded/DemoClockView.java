package cymru.cartref.embedded;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.time.TimeShift;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import java.time.Duration;
import java.util.Map;

/** Moves the demo's time forward, so that a deadline or a standstill can be seen to end. Not there in production. */
@Route("demo/clock")
@AnonymousAllowed
class DemoClockView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_STEP_DAYS = 400;

    private final transient TimeShift shift;
    private final transient DatabaseClock clock;
    private final Span now = new Span();

    DemoClockView(TimeShift shift, DatabaseClock clock) {
        super("embedded.clock.title");
        this.shift = shift;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!shift.movable()) {
            throw new NotFoundException();
        }
        removeAll();
        now.setId("now");
        show();
        IntegerField days = step("days", LONGEST_STEP_DAYS);
        IntegerField hours = step("hours", 23);
        IntegerField minutes = step("minutes", 59);
        Button move = new Button(Words.t("embedded.clock.move"), click -> {
            shift.forward(Duration.ofDays(value(days)).plusHours(value(hours)).plusMinutes(value(minutes)));
            show();
        });
        move.setId("move");
        HorizontalLayout fields = new HorizontalLayout(days, hours, minutes, move);
        fields.setWrap(true);
        fields.setDefaultVerticalComponentAlignment(Alignment.BASELINE);
        add(new Paragraph(Words.t("embedded.clock.explained")), now, fields);
    }

    private void show() {
        now.setText(Words.t("embedded.clock.now", Map.of("now", Words.time(clock.now()))));
    }

    private static IntegerField step(String unit, int most) {
        IntegerField field = new IntegerField(Words.t("embedded.clock." + unit));
        field.setId(unit);
        field.setMin(0);
        field.setMax(most);
        field.setValue(0);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static int value(IntegerField field) {
        Integer value = field.isInvalid() ? null : field.getValue();
        return value == null ? 0 : value;
    }
}
