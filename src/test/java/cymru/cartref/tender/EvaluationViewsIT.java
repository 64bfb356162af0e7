package cymru.cartref.tender;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.evaluation.MemberStage;
import cymru.cartref.tender.evaluation.PanelPage;
import cymru.cartref.tender.evaluation.QueryKind;
import cymru.cartref.tender.ui.BidReadView;
import cymru.cartref.tender.ui.EvaluationView;
import cymru.cartref.tender.ui.PanelView;
import cymru.cartref.ui.RefusalNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.ObjectNode;

/** The panel's pages, clicked without a browser: from the appointment to locked quality. */
@PortalTest
class EvaluationViewsIT extends SpringBrowserlessTest {

    private static final class World extends EvaluationIT {}

    @Autowired
    AutowireCapableBeanFactory beans;

    private final World world = new World();

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.council();
        world.panel();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOfficerAppointsThePanelAndTakesSomebodyOff() {
        String tender = world.live();
        onPanelPage(tender);
        assertThat(texts()).contains("Nobody judges this lot yet");
        appoint(world.first, false, Set.of(1, 2));
        appoint(world.second, false, Set.of(1));
        appoint(world.moderator, true, Set.of(1, 2));
        everyWordIsThere();
        assertThat(lot(tender, 1).complete()).isTrue();
        assertThat(lot(tender, 2).complete()).isFalse();
        appoint(world.second, false, Set.of(2));
        assertThat(lot(tender, 2).complete())
                .as("before the opening a member takes another lot")
                .isTrue();

        String seat = world.member(tender, world.second) + "-1";
        test($(Button.class).id("release-" + seat)).click();
        assertThat($(TextArea.class).id("release-" + seat + "-reason").isInvalid())
                .isTrue();
        $(TextArea.class).id("release-" + seat + "-reason").setValue("On long leave");
        test($(Button.class).id("release-" + seat)).click();
        assertThat(texts()).contains("Reason: On long leave", "Substitute wanted");
        test($(Button.class).id("go-on-" + seat)).click();
        assertThat(refusal()).contains("Lot 1 has 1 evaluator and needs at least 2");
        test($(Button.class).id("substitute-" + seat)).click();
        assertThat(this.<CheckboxGroup<Integer>>field(CheckboxGroup.class, "lots")
                        .getValue())
                .containsExactly(1);
        assertThat(this.<RadioButtonGroup<Boolean>>field(RadioButtonGroup.class, "function")
                        .getValue())
                .isFalse();
        choosePerson(world.substitute);
        test($(Button.class).id("appoint")).click();
        assertThat(lot(tender, 1).complete()).isTrue();
        assertThat(texts()).doesNotContain("Substitute wanted");
        everyWordIsThere();
    }

    @Test
    void whoOnlyReadsThePanelChangesNothing() {
        String tender = world.live();
        world.appoint(tender);
        As.signIn(world.manager, "COMMISSIONING_MANAGER");
        navigate("tenders/" + tender + "/panel", PanelView.class);
        assertThat($(Button.class).withId("appoint").exists()).isFalse();
        everyWordIsThere();
        welsh("tenders/" + tender + "/panel", PanelView.class);
    }

    @Test
    void anEvaluatorDeclaresReadsScoresAndHandsIn() {
        String tender = world.live();
        EvaluationIT.Sent sent = world.bids(tender, 1, "1000.00");
        world.appoint(tender);
        world.declareGeneral(tender, world.second, world.moderator);
        onEvaluation(world.first, "EVALUATOR", tender);
        everyWordIsThere();
        test($(Button.class).id("interest-declare")).click();
        assertThat(field(RadioButtonGroup.class, "interest").isInvalid()).isTrue();
        choose("interest", false);
        test($(Button.class).id("interest-declare")).click();
        assertThat(stage(tender)).isEqualTo(MemberStage.WAITS_FOR_OPENING);
        everyWordIsThere();

        world.open(tender);
        As.signIn(world.first, "EVALUATOR");
        navigate("tenders/%s/bids/%s".formatted(tender, sent.bid()), BidReadView.class);
        assertThat(texts()).contains("You cannot read this bid now");
        assertThat($(Anchor.class).id("to-declaration").getHref()).isEqualTo("tenders/" + tender + "/evaluation");
        navigate("tenders/" + tender + "/evaluation", EvaluationView.class);
        String bidder = "bidder-" + sent.bid();
        choose(bidder, true);
        assertThat(texts()).as("what a conflict means").anyMatch(text -> text.startsWith("With a conflict you leave"));
        test($(Button.class).id(bidder + "-declare")).click();
        assertThat($(TextArea.class).id(bidder + "-words").isInvalid()).isTrue();
        choose(bidder, false);
        test($(Button.class).id(bidder + "-declare")).click();
        assertThat(stage(tender)).isEqualTo(MemberStage.WAITS_FOR_SCORING);
        everyWordIsThere();
        assertThat($(Anchor.class).withId("read-" + sent.bid()).exists()).isTrue();

        world.declareAll(tender, world.second, world.moderator);
        world.checkAll(tender);
        As.person(world.officer, () -> world.compliance.finish(tender));
        onEvaluation(world.first, "EVALUATOR", tender);
        confirm("hand-in");
        assertThat(refusal()).contains("One score is still to come");
        String cell = "cell-" + sent.bid() + "-1";
        test($(NativeButton.class).id(cell)).click();
        assertThat(texts()).contains("We keep them together.");
        $(TextArea.class).id("comment").setValue("They show how.");
        assertThat(texts()).contains("Not saved yet");
        type(cell, 4);
        assertThat(texts(cell)).containsExactly("4");
        assertThat(this.<RadioButtonGroup<Integer>>field(RadioButtonGroup.class, "score")
                        .getValue())
                .isEqualTo(4);
        type(cell, 9);
        assertThat(refusal()).contains("between 0 and 5");
        choose("score", 3);
        assertThat(texts(cell)).containsExactly("3");
        assertThat($(Span.class).id("open-cells").getText()).isEqualTo("Every cell has a score");
        confirm("hand-in");
        assertThat(stage(tender)).isEqualTo(MemberStage.DONE);
        type(cell, 5);
        test($(NativeButton.class).id(cell)).click();
        assertThat(texts(cell)).as("stays as handed in").containsExactly("3");
        assertThat($(TextArea.class).id("comment").getValue()).isEqualTo("They show how.");
        assertThat($(TextArea.class).id("comment").isReadOnly()).isTrue();
        everyWordIsThere();
        welsh("tenders/" + tender + "/evaluation", EvaluationView.class);
    }

    @Test
    void aConflictTakesThePersonOffTheLotAndLeavesTheOther() {
        String tender = world.live();
        EvaluationIT.Sent one = world.bids(tender, 1, "1000.00");
        EvaluationIT.Sent beside = world.bids(tender, 1, "1100.00");
        EvaluationIT.Sent two = world.bids(tender, 2, "1000.00");
        world.appoint(tender);
        world.declareGeneral(tender, world.first);
        world.open(tender);
        onEvaluation(world.first, "EVALUATOR", tender);
        choose("bidder-" + two.bid(), true);
        $(TextArea.class).id("bidder-" + two.bid() + "-words").setValue("Half a sentence");
        choose("bidder-" + one.bid(), true);
        $(TextArea.class).id("bidder-" + one.bid() + "-words").setValue("My sister works there");
        test($(Button.class).id("bidder-" + one.bid() + "-declare")).click();
        assertThat($(Button.class).withId("bidder-" + one.bid() + "-declare").exists())
                .isFalse();
        assertThat($(TextArea.class).id("bidder-" + two.bid() + "-words").getValue())
                .as("what was typed about the other")
                .isEqualTo("Half a sentence");
        assertThat($(Button.class).withId("bidder-" + beside.bid() + "-declare").exists())
                .as("the other bidder of the lot that was left")
                .isFalse();
        everyWordIsThere();
        choose("bidder-" + two.bid(), false);
        test($(Button.class).id("bidder-" + two.bid() + "-declare")).click();
        assertThat(texts()).contains("You left this lot.");
        onPanelPage(tender);
        assertThat(texts()).contains("Reason: My sister works there", "Substitute wanted");
    }

    @Test
    void aGeneralInterestEndsThePersonsPart() {
        String tender = world.live();
        world.appoint(tender);
        onEvaluation(world.first, "EVALUATOR", tender);
        choose("interest", true);
        test($(Button.class).id("interest-declare")).click();
        assertThat($(TextArea.class).id("interest-words").isInvalid()).isTrue();
        $(TextArea.class).id("interest-words").setValue("I own shares in a provider");
        test($(Button.class).id("interest-declare")).click();
        assertThat(stage(tender)).isEqualTo(MemberStage.LEFT);
        assertThat($(Paragraph.class).id("stage").getText()).startsWith("You are no longer on this panel");
    }

    @Test
    void aModeratorAgreesEveryScoreAndLocksQuality() {
        String tender = world.live();
        EvaluationIT.Sent one = world.bids(tender, 1, "1000.00");
        EvaluationIT.Sent two = world.bids(tender, 2, "900.00");
        world.appoint(tender);
        world.declareGeneral(tender, world.first, world.second, world.moderator);
        world.open(tender);
        world.declareAll(tender, world.first, world.second, world.moderator);
        world.checkAll(tender);
        As.person(world.officer, () -> world.compliance.finish(tender));
        onEvaluation(world.moderator, "MODERATOR", tender);
        assertThat($(NativeTable.class).all())
                .as("nothing before all scores are in")
                .isEmpty();
        everyWordIsThere();
        world.scoreAll(tender, 4, world.first);
        world.scoreAll(tender, 2, world.second);

        onEvaluation(world.moderator, "MODERATOR", tender);
        everyWordIsThere();
        confirm("lock-quality");
        assertThat(refusal()).contains("2 scores are not agreed yet");
        test($(NativeButton.class).id("cell-" + one.bid() + "-1")).click();
        assertThat(texts()).contains("Person EVALUATOR: 4", "Person EVALUATOR: 2", "Well said.");
        everyWordIsThere();
        choose("agreed", 3);
        test($(Button.class).id("agree")).click();
        assertThat($(TextArea.class).id("reason").isInvalid()).isTrue();
        $(TextArea.class).id("reason").setValue("Clear, but little is shown.");
        test($(Button.class).id("next-cell")).click();
        test($(NativeButton.class).id("cell-" + one.bid() + "-1")).click();
        assertThat($(TextArea.class).id("reason").getValue())
                .as("kept while another cell was open")
                .isEqualTo("Clear, but little is shown.");
        test($(Button.class).id("agree")).click();
        assertThat($(Span.class).id("open-cells").getText()).isEqualTo("One cell is open");
        test($(Button.class).id("next-cell")).click();
        assertThat($(Div.class).id("cell-panel").getElement().getAttribute("aria-label"))
                .contains("In English");
        choose("agreed", 4);
        $(TextArea.class).id("reason").setValue("Shown by what they did before.");
        test($(Button.class).id("agree")).click();
        assertThat(texts("cell-" + two.bid() + "-1")).contains("4");
        confirm("lock-quality");
        assertThat(world.page(tender).status()).isEqualTo(TenderStatus.QUALITY_LOCKED);
        everyWordIsThere();
    }

    @Test
    void anOfficerReadsAnOpenedBidWithWhatWasAsked() {
        String tender = world.live();
        EvaluationIT.Sent sent = world.bids(tender, 1, "1000.00");
        world.open(tender);
        String query = As.person(
                world.officer, () -> world.compliance.ask(sent.bid(), QueryKind.QUESTION, null, "Who owns you?"));
        As.person(sent.signatory(), () -> world.queries.reply(query, "Our members."));
        As.signIn(world.officer, "CONTRACT_OFFICER");
        navigate("tenders/%s/bids/%s".formatted(tender, sent.bid()), BidReadView.class);
        assertThat(texts()).contains("We keep them together.", "Who owns you?", "Our members.");
        assertThat(texts()).as("sealed").doesNotContain("£1,000");
        everyWordIsThere();
        welsh("tenders/%s/bids/%s".formatted(tender, sent.bid()), BidReadView.class);
    }

    private void onPanelPage(String tender) {
        As.signIn(world.officer, "CONTRACT_OFFICER");
        navigate("tenders/" + tender + "/panel", PanelView.class);
    }

    private void onEvaluation(long person, String role, String tender) {
        As.signIn(person, role);
        navigate("tenders/" + tender + "/evaluation", EvaluationView.class);
    }

    private void welsh(String path, Class<? extends Component> view) {
        UI.getCurrent().setLocale(Language.CY.locale());
        navigate(path, view);
        everyWordIsThere();
    }

    private void appoint(long person, boolean moderator, Set<Integer> lots) {
        choose("function", moderator);
        choosePerson(person);
        this.<CheckboxGroup<Integer>>field(CheckboxGroup.class, "lots").setValue(lots);
        test($(Button.class).id("appoint")).click();
    }

    private void choosePerson(long account) {
        ComboBox<PanelPage.Candidate> person = field(ComboBox.class, "person");
        person.setValue(person.getListDataView()
                .getItems()
                .filter(candidate -> candidate.account() == account)
                .findFirst()
                .orElseThrow());
    }

    private <T> void choose(String id, T value) {
        this.<RadioButtonGroup<T>>field(RadioButtonGroup.class, id).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private <T extends Component> T field(Class<? super T> type, String id) {
        return (T) $((Class<Component>) (Class<?>) type).id(id);
    }

    private void confirm(String id) {
        test($(Button.class).id(id)).click();
        test($(Button.class).id(id + "-confirm")).click();
    }

    /** A digit, typed into a cell of the sheet; the browser's filter let it through. */
    private void type(String cell, int digit) {
        NativeTable table = $(NativeTable.class).single();
        ElementListenerMap listeners = table.getElement().getNode().getFeature(ElementListenerMap.class);
        ObjectNode data = JacksonUtils.createObjectNode();
        listeners.getExpressions("keydown").forEach(expression -> data.put(expression, true));
        data.put("event.key", String.valueOf(digit));
        data.put("event.target.id", cell);
        listeners.fireEvent(new DomEvent(table.getElement(), "keydown", data));
    }

    private MemberStage stage(String tender) {
        return As.person(world.first, () -> world.interests.page(tender)).stage();
    }

    private PanelPage.LotPanel lot(String tender, int number) {
        return As.person(world.officer, () -> world.panels.page(tender)).lots().get(number - 1);
    }

    private String refusal() {
        return String.join(" ", texts($(RefusalNotice.class).single()));
    }

    /** No text key stands where a text should. */
    private void everyWordIsThere() {
        assertThat(texts())
                .noneMatch(text -> text.matches("(evaluation|tender|bid|refusal|provider|ui)\\.[a-zA-Z._-]+"));
    }

    private List<String> texts(String cell) {
        return texts($(NativeButton.class).id(cell));
    }

    private static List<String> texts() {
        return texts(UI.getCurrent());
    }

    private static List<String> texts(Component component) {
        List<String> texts = new ArrayList<>();
        component.getElement().getNode().visitNodeTree(node -> {
            if (node.hasFeature(TextNodeMap.class)) {
                texts.add(node.getFeature(TextNodeMap.class).getText());
            }
            if (node.hasFeature(ElementPropertyMap.class)
                    && node.getFeature(ElementPropertyMap.class).getProperty("label") instanceof String label) {
                texts.add(label);
            }
        });
        return texts;
    }
}
