package cymru.cartref.tender;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.ui.BidView;
import cymru.cartref.tender.ui.BidsView;
import cymru.cartref.tender.ui.OpportunityView;
import cymru.cartref.tender.ui.TenderEditView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** Nothing that somebody wrote into a draft is lost: two writers, a session that ends, the back button, hostile words. */
@PortalTest
class DraftsIT extends SpringBrowserlessTest {

    private static final class World extends TenderIT {}

    @Autowired
    AutowireCapableBeanFactory beans;

    private final World world = new World();
    private long person;

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.council();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void twoWritersOfATenderChooseFieldByField() {
        String reference = opened();
        colleagueSaves(reference, "Theirs", "Their buyer");
        press("save");
        assertThat(text())
                .contains("Person CONTRACT_OFFICER saved this on")
                .contains("Title (English)", "Saved now: Theirs", "Yours: Mine")
                .contains("Saved now: Their buyer");
        assertThat($(TextArea.class).id("title-en").getValue()).isEqualTo("Mine");
        assertThat($(TextArea.class).id("description-en").getValue()).isEqualTo("My description");
        assertThat($(TextField.class).id("buyer").getValue()).isEqualTo("Their buyer");
        assertThat(content(reference).title().en())
                .as("nothing is overwritten yet")
                .isEqualTo("Theirs");
        press("stale-mine-1");
        press("save");
        assertThat(content(reference).title().en()).isEqualTo("Mine");
        assertThat(content(reference).description().en()).isEqualTo("My description");
        assertThat(content(reference).buyer()).isEqualTo("Their buyer");
        assertThat($(Div.class).withId("stale-edit").exists()).isFalse();
    }

    @Test
    void whatIsSavedCanBeTakenInstead() {
        String reference = opened();
        colleagueSaves(reference, "Theirs", "Their buyer");
        press("save");
        press("stale-theirs-1");
        assertThat($(TextArea.class).id("title-en").getValue()).isEqualTo("Theirs");
        press("save");
        assertThat(content(reference).title().en()).isEqualTo("Theirs");
        assertThat(content(reference).description().en()).isEqualTo("My description");
    }

    @Test
    void twoWritersOfABidChooseBeforeAnythingIsSaved() {
        String bid = bidBegun();
        BidEditor before = editor(bid);
        $(TextField.class).id("contact-name").setValue("Gwen");
        colleagueWrites(bid, "Their answer", "Their name");
        $(TextField.class).id("contact-name").setValue("Gwen Rees");
        assertThat(text()).contains("saved this on", "Saved now: Their name", "Yours: Gwen Rees", "Their answer");
        assertThat(editor(bid).content().contactName()).isEqualTo("Their name");
        assertThat($(TextField.class).id("contact-name").getValue()).isEqualTo("Gwen Rees");
        press("stale-mine-1");
        assertThat(editor(bid).content().contactName()).isEqualTo("Gwen Rees");
        assertThat(editor(bid).content().answers()).containsValue("Their answer");
        assertThat(editor(bid).revision()).isGreaterThan(before.revision());
    }

    @Test
    void aBidIsThereAfterTheSessionEnded() {
        String bid = bidBegun();
        String tender = editor(bid).tender();
        press("section-2");
        String answer = longAnswer();
        $(TextArea.class).id("answer-1").setValue(answer);
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate("tenders/" + tender + "/bid");
        assertThat(getCurrentView()).isNotInstanceOf(BidView.class);
        signIn();
        open(tender);
        press("section-2");
        assertThat($(TextArea.class).id("answer-1").getValue()).isEqualTo(answer);
    }

    @Test
    void tenThousandLettersOfAnyScriptAreKeptAndSentAsTheyAre() {
        String bid = bidBegun();
        String answer = longAnswer();
        assertThat(answer.length()).isGreaterThanOrEqualTo(10_000);
        colleagueWrites(bid, answer, "Siân Gŵyr");
        assertThat(editor(bid).content().answers()).containsValue(answer);
        int revision = editor(bid).revision();
        Receipt receipt = As.person(person, () -> world.submissions.submit(bid, revision));
        assertThat(As.person(person, () -> world.submissions.submit(bid, revision)))
                .as("a double click")
                .isEqualTo(receipt);
        assertThat(editor(bid).content().answers()).containsValue(answer);
    }

    @Test
    void backAfterSendingShowsTheReceiptAndNothingToSend() {
        String bid = bidBegun();
        String tender = editor(bid).tender();
        colleagueWrites(bid, "Answer", "Gwen");
        open(tender);
        press("section-5");
        press("submit");
        navigate(BidsView.class);
        open(tender);
        assertThat($(Div.class).withId("receipt").exists()).isTrue();
        assertThat($(Button.class).withId("submit").exists()).isFalse();
    }

    @Test
    void doneTwiceIsDoneOnce() {
        String reference = world.draft();
        twice(world.officer, () -> world.desk.sendForApproval(reference));
        twice(world.manager, () -> world.desk.approve(reference));
        As.person(
                world.officer,
                () -> world.publication.recordPlatformReference(reference, "2027/S 1", world.clock.today()));
        twice(world.officer, () -> world.publication.publish(reference));
        twice(world.officer, () -> world.publication.terminate(reference, "No need any more", "2027/S 2"));
        for (String deed :
                List.of("tender.sent-for-approval", "tender.approved", "tender.published", "tender.terminated")) {
            assertThat(world.rows(
                            "SELECT COUNT(*) FROM audit_event WHERE reference = ? AND deed = ? AND refusal IS NULL",
                            reference,
                            deed))
                    .as(deed)
                    .isEqualTo(1);
        }
    }

    @Test
    void markupAndFormulasInTitlesAreWords() {
        String hostile = "=HYPERLINK(\"http://x\") <img src=x onerror=alert(1)>";
        TenderContent whole = world.wholeTender();
        String reference = world.live(with(whole, new Bilingual(hostile, hostile), whole.buyer()));
        navigate("opportunities/" + reference, OpportunityView.class);
        assertThat(text()).contains(hostile);
        UI.getCurrent().getElement().getNode().visitNodeTree(node -> {
            if (node.hasFeature(ElementPropertyMap.class)) {
                assertThat(String.valueOf(
                                node.getFeature(ElementPropertyMap.class).getProperty("innerHTML")))
                        .doesNotContain("<img");
            }
        });
    }

    private static void twice(long person, Runnable deed) {
        As.person(person, deed);
        As.person(person, deed);
    }

    /** Fifty words, so within the word limit. */
    private static String longAnswer() {
        return ("Tŷ" + "ŵ".repeat(195) + "مرح " + "שלום" + "ŷ".repeat(200) + " ")
                .repeat(25)
                .strip();
    }

    private String opened() {
        String reference = world.draft();
        As.signIn(world.officer, "CONTRACT_OFFICER");
        navigate("tenders/" + reference + "/edit", TenderEditView.class);
        $(TextArea.class).id("title-en").setValue("Mine");
        $(TextArea.class).id("description-en").setValue("My description");
        return reference;
    }

    private void colleagueSaves(String reference, String title, String buyer) {
        long colleague = world.person(null, Role.CONTRACT_OFFICER);
        TenderPage page = world.page(reference);
        As.person(
                colleague,
                () -> world.desk.save(
                        reference,
                        page.revision(),
                        with(
                                page.content(),
                                new Bilingual(title, page.content().title().cy()),
                                buyer)));
    }

    private static TenderContent with(TenderContent content, Bilingual title, String buyer) {
        return new TenderContent(
                title,
                content.description(),
                buyer,
                content.buyerIdentifier(),
                content.contactEmail(),
                content.kinds(),
                content.areas(),
                content.classifications(),
                content.value(),
                content.clarificationDeadline(),
                content.bidDeadline(),
                content.contractStart(),
                content.contractEnd(),
                content.lightTouch(),
                content.standstillDays(),
                content.termsRequired(),
                content.zeroPriceAllowed(),
                content.tieRule(),
                content.lots(),
                content.requirements());
    }

    private TenderContent content(String reference) {
        return world.page(reference).content();
    }

    /** A bid whose page is open. */
    private String bidBegun() {
        String tender = world.live();
        person = world.person(world.registeredProvider(), Role.BID_WRITER, Role.AUTHORISED_SIGNATORY);
        String bid = As.person(person, () -> world.bidding.begin(tender, 1));
        signIn();
        open(tender);
        return bid;
    }

    private void signIn() {
        As.signIn(person, "BID_WRITER", "AUTHORISED_SIGNATORY");
    }

    private void open(String tender) {
        UI.getCurrent().navigate("tenders/" + tender + "/bid", QueryParameters.of("lot", "1"));
        assertThat(getCurrentView()).isInstanceOf(BidView.class);
    }

    private BidEditor editor(String bid) {
        return As.person(person, () -> world.bidding.open(bid));
    }

    private void colleagueWrites(String bid, String answer, String name) {
        BidEditor editor = editor(bid);
        BidContent whole = world.wholeBid(editor, answer, "10.00");
        Map<Long, String> answers = new HashMap<>(whole.answers());
        As.person(
                person,
                () -> world.bidding.save(
                        bid,
                        editor.revision(),
                        Language.CY,
                        new BidContent(
                                name,
                                whole.contactEmail(),
                                answers,
                                List.of(),
                                whole.commitments(),
                                whole.price(),
                                "",
                                true)));
    }

    private void press(String id) {
        roundTrip();
        test($(Button.class).id(id)).click();
    }

    private static String text() {
        roundTrip();
        return within(UI.getCurrent());
    }

    private static String within(Component part) {
        return part.getElement().getText() + "\n"
                + part.getChildren().map(DraftsIT::within).collect(Collectors.joining("\n"));
    }
}
