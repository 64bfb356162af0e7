package cymru.cartref.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import org.springframework.stereotype.Component;

/** What every session and every tab begins with: the reader's language, our words for Vaadin's own notices, faults. */
@Component
class UiSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient ReaderLanguage reader;
    private final transient Texts texts;

    UiSetup(ReaderLanguage reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        service.setSystemMessagesProvider(new SystemTexts(reader, texts));
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .getElementsByTag("html")
                .attr("lang", reader.of(response.getVaadinRequest()).locale().getLanguage()));
        service.addSessionInitListener(session -> {
            session.getSession().setLocale(reader.of(session.getRequest()).locale());
            session.getSession().setErrorHandler(new FaultHandler());
        });
        service.addUIInitListener(init -> begin(init.getUI()));
    }

    private void begin(UI ui) {
        Language language = reader.of(VaadinRequest.getCurrent());
        ui.getSession().setLocale(language.locale());
        ui.setLocale(language.locale());
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0", language.locale().getLanguage());
        ui.getPage()
                .executeJs(
                        "if (window.Vaadin?.connectionIndicator) { Vaadin.connectionIndicator.onlineText = $0 }",
                        texts.get(language, "ui.connection.back"));
        ui.getReconnectDialogConfiguration().setDialogText(texts.get(language, "ui.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(texts.get(language, "ui.connection.gone"));
    }
}
