package cymru.cartref.ui;

import com.vaadin.flow.component.html.Span;
import cymru.cartref.text.Dates;
import java.time.Instant;
import java.util.Map;

/** Whether a draft is saved, and when; read out quietly. */
public class SavedMark extends Span {

    private static final long serialVersionUID = 1L;

    public SavedMark() {
        addClassNames("saved", "quiet");
        getElement().setAttribute("role", "status");
    }

    public void saved(Instant when) {
        setText(Words.t("ui.saved", Map.of("time", Dates.clock(when))));
    }

    public void notSaved() {
        setText(Words.t("ui.saved.not"));
    }
}
