package cymru.cartref.embedded;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the demonstration's mail: the newest of it, or one. A route only where {@link CaughtMail} says so. */
@Route(value = "caught-mail", registerAtStartup = false)
@AnonymousAllowed
public class CaughtMailView extends Page implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private static final int LOOK_AGAIN_MILLIS = 1000;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final transient CaughtMails mails;
    private transient List<CaughtMails.Line> shown = List.of();
    private transient @Nullable Registration looking;

    public CaughtMailView(CaughtMails mails) {
        super("caught.title");
        this.mails = mails;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        removeAll();
        stopLooking(UI.getCurrent());
        if (id == null) {
            showList(event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("to")
                    .orElse(""));
        } else {
            mails.find(id).ifPresentOrElse(this::showMessage, this::showGone);
        }
    }

    private void showList(String to) {
        title(Words.t("caught.title"));
        Div list = new Div();
        list.setWidthFull();
        TextField filter = new TextField(Words.t("caught.filter"), to, "");
        filter.setId("caught-filter");
        filter.setHelperText(Words.t("caught.filter.help"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> {
            remember(change.getValue());
            fill(list, change.getValue(), mails.newest(change.getValue(), MOST));
        });
        add(heading(), new Paragraph(Words.t("caught.explained")), filter, list);
        fill(list, to, mails.newest(to, MOST));
        lookAgain(list, filter);
    }

    /** Mail that comes while the list is open appears in it. */
    private void lookAgain(Div list, TextField filter) {
        UI ui = UI.getCurrent();
        ui.setPollInterval(LOOK_AGAIN_MILLIS);
        looking = ui.addPollListener(poll -> {
            List<CaughtMails.Line> now = mails.newest(filter.getValue(), MOST);
            if (!now.equals(shown)) {
                fill(list, filter.getValue(), now);
            }
        });
    }

    private void stopLooking(UI ui) {
        if (looking != null) {
            looking.remove();
            looking = null;
            ui.setPollInterval(-1);
        }
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        stopLooking(detachEvent.getUI());
    }

    private void fill(Div list, String to, List<CaughtMails.Line> lines) {
        shown = lines;
        list.removeAll();
        if (lines.isEmpty()) {
            list.add(new Paragraph(Words.t(to.isBlank() ? "caught.empty" : "caught.empty.filtered")));
            return;
        }
        UnorderedList items = new UnorderedList();
        items.setId("caught-list");
        lines.forEach(line -> items.add(item(line)));
        list.add(new Paragraph(Words.t("caught.count", Map.of("count", lines.size()))), items);
    }

    private static ListItem item(CaughtMails.Line line) {
        RouterLink open = new RouterLink(line.subject(), CaughtMailView.class, line.id());
        Div facts = new Div(Words.t("caught.to", Map.of("to", line.to())) + " · " + Words.time(line.at()));
        return new ListItem(open, facts);
    }

    private void showMessage(CaughtMails.Message message) {
        title(message.line().subject());
        Div text = new Div();
        text.setId("caught-text");
        text.getStyle().set("white-space", "pre-wrap").set("overflow-wrap", "anywhere");
        withLinks(text, message.text());
        IFrame html = new IFrame();
        html.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        html.setSrcdoc(message.html());
        html.setTitle(Words.t("caught.html"));
        html.setWidthFull();
        html.setHeight("32rem");
        html.getStyle().set("border", "1px solid currentColor");
        add(
                back(),
                heading(),
                new Paragraph(Words.t("caught.to", Map.of("to", message.line().to()))),
                new Paragraph(Words.t("caught.from", Map.of("from", message.from(), "replyTo", message.replyTo()))),
                new Paragraph(Words.t(
                        "caught.at", Map.of("at", Words.time(message.line().at())))),
                new H2(Words.t("caught.text")),
                text,
                new H2(Words.t("caught.html")),
                html);
    }

    private void showGone() {
        add(back(), heading(), new Paragraph(Words.t("caught.gone")));
    }

    private static RouterLink back() {
        return new RouterLink(Words.t("caught.back"), CaughtMailView.class);
    }

    private static void withLinks(Div target, String text) {
        Matcher matcher = LINK.matcher(text);
        int from = 0;
        while (matcher.find()) {
            Anchor link = new Anchor(matcher.group(), matcher.group());
            link.setRouterIgnore(true);
            link.addClassName("caught-link");
            target.add(new Span(text.substring(from, matcher.start())), link);
            from = matcher.end();
        }
        target.add(new Span(text.substring(from)));
    }

    private static void remember(String to) {
        QueryParameters query = to.isBlank() ? QueryParameters.empty() : QueryParameters.of("to", to);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("caught-mail", query));
    }
}
