package cymru.cartref.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * A page that could not be shown. The framework wraps what a page's constructor throws, so that a missing permission
 * may arrive here too; it gets the words of a page that does not exist.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class FaultPage extends Page implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    private final Paragraph text = new Paragraph();

    public FaultPage() {
        super("ui.fault.title");
        add(text, new Anchor("", Words.t("ui.not.found.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception fault = parameter.getCaughtException();
        if (Faults.isNoPermission(fault)
                || Faults.cause(fault, NotFoundException.class).isPresent()) {
            title(Words.t("ui.not.found.title"));
            text.setText(Words.t("ui.not.found.text"));
            return HttpServletResponse.SC_NOT_FOUND;
        }
        text.setText(Words.t("ui.fault.text", Map.of("id", Faults.log(fault))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
