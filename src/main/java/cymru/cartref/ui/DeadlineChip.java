package cymru.cartref.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Duration;
import java.time.Instant;

/** A deadline: the time with its zone, and how far off it is. */
public class DeadlineChip extends Span {

    private static final long serialVersionUID = 1L;

    /** From here on it counts as near. */
    private static final Duration NEAR = Duration.ofDays(2);

    public DeadlineChip(Instant deadline) {
        Instant now = Words.now();
        Tone tone =
                deadline.isBefore(now) ? Tone.DANGER : deadline.isBefore(now.plus(NEAR)) ? Tone.WARNING : Tone.NEUTRAL;
        addClassNames("deadline", tone.className());
        Icon icon = (tone == Tone.NEUTRAL ? VaadinIcon.CLOCK : VaadinIcon.WARNING).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span distance = new Span(Words.relative(deadline));
        distance.addClassName("quiet");
        add(icon, new Moment(deadline), distance);
    }
}
