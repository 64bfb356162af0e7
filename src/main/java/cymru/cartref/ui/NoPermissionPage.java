package cymru.cartref.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that this person may not open: the same words and status as for none at all, so that nothing is learnt from asking. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NoPermissionPage extends Page implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    public NoPermissionPage() {
        super("ui.not.found.title");
        add(new Paragraph(Words.t("ui.not.found.text")), new Anchor("", Words.t("ui.not.found.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
