package cymru.cartref.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import cymru.cartref.ui.UiTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;

@ViewPackages(packages = "cymru.cartref.ui")
@ContextConfiguration(classes = CaughtMailViewTest.Caught.class)
class CaughtMailViewTest extends UiTest {

    private static final CaughtMails.Line FIRST =
            new CaughtMails.Line("1", "carys@provider.example", "T-1: <b>First</b>", NOW);
    private static final CaughtMails.Line SECOND =
            new CaughtMails.Line("2", "jo@council.example", "T-2: Second", Instant.parse("2027-02-03T12:05:00Z"));

    private static final List<CaughtMails.Line> COME_SINCE = new ArrayList<>();

    @TestConfiguration(proxyBeanMethods = false)
    static class Caught {

        @Bean
        CaughtMails caughtMails() {
            return new CaughtMails() {
                @Override
                public List<Line> newest(String to, int limit) {
                    return Stream.concat(COME_SINCE.stream(), Stream.of(SECOND, FIRST))
                            .filter(line -> line.to().contains(to))
                            .limit(limit)
                            .toList();
                }

                @Override
                public Optional<Message> find(String id) {
                    return Optional.of(new Message(
                                    FIRST,
                                    "portal@cartref.example",
                                    "team@council.example",
                                    "Open:\nhttp://localhost:8080/setup/abc-1\n\nReference: T-1\n",
                                    "<script>alert(1)</script><p>Open</p>"))
                            .filter(message -> message.line().id().equals(id));
                }
            };
        }
    }

    @BeforeEach
    void register() {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        if (!routes.isRouteRegistered(CaughtMailView.class)) {
            routes.setAnnotatedRoute(CaughtMailView.class);
        }
    }

    @Test
    void listShowsTheNewestFirstAndTextFromPeopleAsText() {
        navigate(CaughtMailView.class);
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getText)
                .containsExactly("T-2: Second", "T-1: <b>First</b>");
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .first()
                .isEqualTo("caught-mail/2");
    }

    @Test
    void mailThatComesWhileTheListIsOpenAppearsInIt() {
        UI.getCurrent().navigate("caught-mail", QueryParameters.of("to", "carys@"));
        CaughtMails.Line third = new CaughtMails.Line("3", "carys@provider.example", "T-3: Third", NOW);
        COME_SINCE.add(third);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        COME_SINCE.clear();
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getText)
                .containsExactly("T-3: Third", "T-1: <b>First</b>");
    }

    @Test
    void filterNarrowsTheListAndSaysWhenNothingFits() {
        CaughtMailView view = navigate(CaughtMailView.class);
        TextField filter = find(TextField.class).single();
        test(filter).setValue("carys@");
        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getText).containsExactly("T-1: <b>First</b>");
        test(filter).setValue("nobody");
        assertThat(text(view)).contains("No mail to such an address");
    }

    @Test
    void filterOfTheAddressIsApplied() {
        UI.getCurrent().navigate("caught-mail", QueryParameters.of("to", "jo@"));
        assertThat(find(TextField.class).single().getValue()).isEqualTo("jo@");
        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getText).containsExactly("T-2: Second");
    }

    @Test
    void openedMailHasItsLinksAndItsHtmlInACage() {
        CaughtMailView view = navigate(CaughtMailView.class, "1");
        assertThat(view.getPageTitle()).startsWith("T-1: <b>First</b>");
        assertThat(find(Anchor.class).all().stream().filter(link -> link.hasClassName("caught-link")))
                .extracting(Anchor::getHref)
                .containsExactly("http://localhost:8080/setup/abc-1");
        IFrame html = find(IFrame.class).single();
        assertThat(html.getElement().getAttribute("sandbox")).isEmpty();
        assertThat(html.getSrcdoc())
                .hasValueSatisfying(source -> assertThat(source).contains("<p>Open</p>"));
        assertThat(find(Paragraph.class).all())
                .extracting(Component::getElement)
                .extracting(element -> element.getText())
                .contains("From portal@cartref.example, answers to team@council.example");
    }

    @Test
    void mailThatIsGoneIsExplained() {
        assertThat(text(navigate(CaughtMailView.class, "9"))).contains("This message is not here any more");
    }
}
