package cymru.cartref.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;

/** What the browser shows when there is no page to show it: the session ended, the server failed, cookies are off. */
class SystemTexts implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    private final transient ReaderLanguage reader;
    private final transient Texts texts;

    SystemTexts(ReaderLanguage reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Language language = info.getRequest() == null ? Language.of(info.getLocale()) : reader.of(info.getRequest());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get(language, "ui.session.ended.title"));
        messages.setSessionExpiredMessage(texts.get(language, "ui.session.ended.text"));
        messages.setInternalErrorCaption(texts.get(language, "ui.internal.title"));
        messages.setInternalErrorMessage(texts.get(language, "ui.internal.text"));
        messages.setSyncErrorCaption(texts.get(language, "ui.sync.title"));
        messages.setSyncErrorMessage(texts.get(language, "ui.sync.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.get(language, "ui.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get(language, "ui.cookies.text"));
        return messages;
    }
}
