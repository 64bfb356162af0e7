package cymru.cartref.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import cymru.cartref.shared.RefusedException;
import java.util.Map;
import java.util.Optional;

/** What a click that fails leaves behind: the page stays as it was, with a notice that says what happened. */
class FaultHandler implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        Throwable fault = event.getThrowable();
        Optional<RefusedException> refused = Faults.refusal(fault);
        if (UI.getCurrent() == null) {
            Faults.log(fault);
        } else if (refused.isPresent()) {
            Deeds.show(refused.get().refusal(), Map.of());
        } else if (Faults.isNoPermission(fault)) {
            Deeds.show(new RefusalNotice(Words.t("ui.not.found.title"), Words.t("ui.not.found.text")));
        } else {
            Deeds.show(new RefusalNotice(
                    Words.t("ui.fault.title"), Words.t("ui.fault.text", Map.of("id", Faults.log(fault)))));
        }
    }
}
