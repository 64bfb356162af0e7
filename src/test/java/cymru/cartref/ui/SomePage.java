package cymru.cartref.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page for tests of the frame. */
@Route("some")
@Menu(title = "ui.files.none", order = 1, icon = "vaadin:file")
@AnonymousAllowed
class SomePage extends Page {

    private static final long serialVersionUID = 1L;

    final TextField name = new TextField("Name");
    final Button save = new Button("Save");

    SomePage() {
        super("ui.files.none");
        add(heading(), name, save);
    }
}
