package cymru.cartref.concern.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import cymru.cartref.ui.Words;

/**
 * Says that the connection is lost while it is. The page's own part of the browser shows it, since nothing comes from
 * the server then; what is typed meanwhile waits in the open page and is sent when the connection is back.
 */
class ConnectionNotice extends Div {

    private static final long serialVersionUID = 1L;

    ConnectionNotice() {
        addClassNames("notice", "tone-warning");
        setId("offline");
        setText(Words.t("concern.new.offline"));
        getElement().setAttribute("role", "status");
        getStyle().set("display", "none");
    }

    /** Something has just been saved, so the connection is back. Vaadin's own sign may not notice: push hid it. */
    void back() {
        getElement().executeJs("""
                const connection = window.Vaadin?.connectionState;
                if (connection?.state === 'reconnecting') {
                    connection.state = 'connected';
                }
                this.style.display = 'none';
                """);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                const connection = window.Vaadin?.connectionState;
                const show = () => {
                    const state = connection?.state;
                    const lost = !navigator.onLine || state === 'connection-lost' || state === 'reconnecting';
                    this.style.display = lost ? '' : 'none';
                };
                const changed = () => {
                    if (this.isConnected) {
                        show();
                    } else {
                        connection?.removeStateChangeListener(changed);
                        window.removeEventListener('offline', changed);
                        window.removeEventListener('online', changed);
                    }
                };
                connection?.addStateChangeListener(changed);
                window.addEventListener('offline', changed);
                window.addEventListener('online', changed);
                show();
                """);
    }
}
