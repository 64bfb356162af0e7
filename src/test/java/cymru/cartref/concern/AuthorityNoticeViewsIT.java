package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.concern.closure.ClosureDesk;
import cymru.cartref.concern.telling.NoticeLine;
import cymru.cartref.concern.ui.AuthorityNoticeView;
import cymru.cartref.ui.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** What an authority reads by its link and code, without an account, clicked without a browser. */
@PortalTest
class AuthorityNoticeViewsIT extends SpringBrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ClosureDesk closures;

    private final TellingFixture world = new TellingFixture();
    private String child = "";

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.everybody();
        world.seniors();
        child = world.lives(world.authority("darllen"));
    }

    @Test
    void itReadsThatAServiceClosesAndThatItDoesNotAfterAll() {
        String closure = As.person(world.head, () -> closures.open(world.emergency()));
        assertThat(opened(newest(As.person(world.officer, () -> world.telling.ofClosure(closure)))))
                .contains("Tŷ Bryn")
                .contains("is closing. Its last day is")
                .contains("Closes on")
                .contains(child);
        $(TextField.class).id("name").setValue("Ffion Puw");
        click("receive");
        assertThat($(Paragraph.class).id("thanks").getText()).startsWith("Thank you");

        As.person(world.head, () -> closures.withdraw(closure, "The roof holds."));
        assertThat(opened(newest(As.person(world.officer, () -> world.telling.ofClosure(closure)))))
                .contains("does not close, as was decided on")
                .doesNotContain("Closes on");
    }

    @Test
    void itReadsALevelAndAWrongCodeOpensNothing() {
        String reference = world.at(Level.L2);
        NoticeLine line = newest(As.person(world.officer, () -> world.telling.of(reference)));
        enter(line, "000000");
        assertThat($(TextField.class).id("code").isInvalid()).isTrue();
        assertThat(said()).doesNotContain(child);
        $(TextField.class).id("code").setValue(world.code(line.reference()));
        click("open");
        assertThat(said()).contains("has been at the level of concern").contains(child);
    }

    private static NoticeLine newest(List<NoticeLine> lines) {
        return lines.getFirst();
    }

    private String opened(NoticeLine line) {
        enter(line, "");
        $(TextField.class).id("code").setValue(world.code(line.reference()));
        click("open");
        return said();
    }

    private void enter(NoticeLine line, String code) {
        SecurityContextHolder.clearContext();
        navigate("told/" + world.link(line.reference()), AuthorityNoticeView.class);
        assertThat(said()).doesNotContain("Tŷ Bryn");
        click("send-code");
        $(TextField.class).id("code").setValue(code);
        click("open");
    }

    private void click(String id) {
        test($(Button.class).id(id)).click();
    }

    /** All that is shown; no key of a text is. */
    private String said() {
        String text = $(Page.class).first().getElement().getTextRecursively();
        assertThat(text).doesNotContainPattern("\\b(telling|closure|refusal)\\.[a-zA-Z]");
        return text;
    }
}
