package cymru.cartref.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** A time on a page, for people and for machines. */
@Tag("time")
public class Moment extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    public Moment(Instant instant) {
        setText(Words.time(instant));
        getElement().setAttribute("datetime", instant.toString());
    }
}
