package cymru.cartref.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cymru.cartref.concern.domain.NoticePolicy;
import cymru.cartref.concern.telling.NoticeKind;
import cymru.cartref.concern.telling.NoticePage;
import cymru.cartref.concern.telling.NoticeReadingDesk;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Optional;

/** A placing authority's notice, opened by a mailed link and a code to the same mailbox; no account is needed. */
@Route("told/:link")
@AnonymousAllowed
public class AuthorityNoticeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient NoticeReadingDesk desk;
    private String link = "";

    AuthorityNoticeView(NoticeReadingDesk desk) {
        super("telling.page.title");
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        link = event.getRouteParameters().get("link").orElse("");
        removeAll();
        title(Words.t("telling.page.title"));
        switch (desk.state(link)) {
            case READY -> askCode();
            case OVER -> over();
            case UNKNOWN -> add(new EmptyState(Words.t("telling.page.unknown"), Words.t("telling.page.unknown.next")));
        }
    }

    private void askCode() {
        Button send = new Button(Words.t("telling.page.send-code"));
        send.setId("send-code");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            if (Deeds.attempt(() -> desk.sendCode(link))) {
                removeAll();
                enterCode();
            } else {
                send.setEnabled(true);
            }
        });
        add(new Paragraph(Words.t("telling.page.intro")), send);
    }

    private void enterCode() {
        TextField code = new TextField(Words.t("telling.page.code"));
        code.setId("code");
        code.setMaxLength(6);
        code.setAllowedCharPattern("[0-9]");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setAutofocus(true);
        Button open = new Button(Words.t("telling.page.open"), click -> open(code));
        open.setId("open");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Button again = new Button(Words.t("telling.page.another-code"), click -> {
            if (Deeds.attempt(() -> desk.sendCode(link))) {
                code.setHelperText(Words.t("telling.page.code.sent"));
            }
        });
        again.setId("another-code");
        again.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Paragraph(Words.t("telling.page.code.intro")), code, open, again);
    }

    private void open(TextField code) {
        Deeds.attempt(() -> {
            Optional<NoticePage> page = desk.open(link, code.getValue());
            if (page.isPresent()) {
                show(page.get());
            } else {
                code.setErrorMessage(Words.t("telling.page.code.wrong"));
                code.setInvalid(true);
                code.focus();
            }
        });
    }

    private void over() {
        Button again = new Button(Words.t("telling.page.again"));
        again.setId("again");
        again.setDisableOnClick(true);
        again.addClickListener(click -> {
            if (Deeds.attempt(() -> desk.again(link))) {
                again.setText(Words.t("telling.page.again.sent"));
            } else {
                again.setEnabled(true);
            }
        });
        add(new EmptyState(Words.t("telling.page.over"), Words.t("telling.page.over.next"), again));
    }

    private void show(NoticePage page) {
        removeAll();
        String place = page.service() == null ? page.provider() : page.service() + ", " + page.provider();
        title(place);
        add(
                new Paragraph(Words.t(
                        "telling.page.kind." + page.kind(),
                        Map.of(
                                "place",
                                place,
                                "level",
                                page.level().in(Words.language()),
                                "since",
                                Words.time(page.since()),
                                "day",
                                page.closesOn() == null ? "" : Words.day(page.closesOn())))),
                facts(page)
                        .fact(Words.t("escalation.fact.referrals"), EscalationWords.status(page.referrals()))
                        .fact(Words.t("telling.page.contact"), page.contact().isEmpty() ? "–" : page.contact())
                        .fact(Words.t("telling.page.reference"), page.reference()),
                new H2(Words.t("telling.page.children")),
                children(page));
        if (page.received()) {
            add(new Paragraph(Words.t("telling.page.received.already")));
        } else {
            receive(page.receipt());
        }
    }

    private static FactsStrip facts(NoticePage page) {
        FactsStrip facts = new FactsStrip();
        if (page.closesOn() != null) {
            return facts.fact(Words.t("closure.kind"), page.level().in(Words.language()))
                    .fact(Words.t("closure.closes-on"), Words.day(page.closesOn()));
        }
        return page.kind() == NoticeKind.CLOSING_WITHDRAWN
                ? facts
                : facts.fact(Words.t("telling.what"), page.level().in(Words.language()))
                        .fact(Words.t("escalation.since"), Words.time(page.since()));
    }

    private static Component children(NoticePage page) {
        if (page.children().isEmpty()) {
            return new Paragraph(Words.t("telling.page.children.none"));
        }
        UnorderedList list = new UnorderedList();
        page.children().forEach(child -> list.add(new ListItem(child)));
        return list;
    }

    private void receive(String receipt) {
        TextField name = new TextField(Words.t("telling.page.name"));
        name.setId("name");
        name.setMaxLength(NoticePolicy.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        Paragraph thanks = new Paragraph();
        thanks.setId("thanks");
        thanks.getElement().setAttribute("role", "status");
        Button received = new Button(Words.t("telling.page.receive"));
        received.setId("receive");
        received.addThemeVariants(ButtonVariant.PRIMARY);
        received.addClickListener(click -> {
            if (Deeds.attempt(() -> desk.received(receipt, name.getValue()), Map.of("name", name))) {
                name.setReadOnly(true);
                received.setVisible(false);
                thanks.setText(Words.t("telling.page.received"));
            }
        });
        add(new Paragraph(Words.t("telling.page.receive.intro")), name, received, thanks);
    }
}
