package cymru.cartref.tender;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.EvaluationIT.Sent;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.tender.evaluation.QueryKind;
import cymru.cartref.tender.ui.AwardView;
import cymru.cartref.tender.ui.BidsView;
import cymru.cartref.tender.ui.ComplianceView;
import cymru.cartref.tender.ui.OwnBidView;
import cymru.cartref.tender.ui.TenderView;
import cymru.cartref.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages from the opened bids to the contracts, clicked without a browser. */
@PortalTest
class AwardViewsIT extends SpringBrowserlessTest {

    private static final class World extends EvaluationIT {}

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Texts texts;

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
    void whatIsMissingIsAskedForAnsweredAndChecked() {
        String tender = world.live();
        Sent sent = world.bids(tender, 1, "1000.00");
        world.open(tender);
        officer();
        navigate("tenders/" + tender + "/compliance", ComplianceView.class);
        everyWordIsThere();
        String bid = sent.bid();
        press(bid + "-DECLARATION-met");
        press(bid + "-REGISTERED-missing");
        press(bid + "-REGISTERED-record-missing");
        refusedAt($(TextField.class).id(bid + "-REGISTERED-note"), TenderRule.ASSESSMENT_NEEDS_REASON);
        $(TextField.class).id(bid + "-REGISTERED-note").setValue("No certificate");
        press(bid + "-REGISTERED-record-missing");
        press(bid + "-REGISTERED-ask-for");
        press(bid + "-REGISTERED-ask");
        refusedAt($(TextArea.class).id(bid + "-REGISTERED-question"), TenderRule.ASSESSMENT_NEEDS_REASON);
        $(TextArea.class).id(bid + "-REGISTERED-question").setValue("Please send your certificate.");
        press(bid + "-REGISTERED-ask");
        assertThat($(Button.class).withId(bid + "-REGISTERED-ask-for").exists())
                .as("asked once")
                .isFalse();
        press("finish-check");
        assertThat(world.page(tender).status()).isEqualTo(TenderStatus.COMPLIANCE);
        everyWordIsThere();

        As.signIn(sent.signatory(), "BID_WRITER", "AUTHORISED_SIGNATORY");
        navigate("bids/" + bid, OwnBidView.class);
        everyWordIsThere();
        String query = asked(sent);
        press(query + "-send");
        refusedAt($(TextArea.class).id(query + "-reply"), TenderRule.ASSESSMENT_NEEDS_REASON);
        $(TextArea.class).id(query + "-reply").setValue("Here it is.");
        press(query + "-send");
        assertThat($(TextArea.class).withId(query + "-reply").exists()).isFalse();
        assertThat(texts(UI.getCurrent())).contains("Here it is.");
        everyWordIsThere();

        officer();
        navigate("tenders/" + tender + "/compliance", ComplianceView.class);
        assertThat(texts(UI.getCurrent())).contains("Here it is.");
        press(bid + "-REGISTERED-met");
        assertThat(progress()).doesNotContain("1 of 1");
        for (CompliancePage.Item item : As.person(world.officer, () -> world.compliance.page(tender))
                .bids()
                .getFirst()
                .items()) {
            if (item.met() == null) {
                press(bid + "-" + item.code() + "-met");
            }
        }
        assertThat(progress()).contains("1 of 1 bid checked.");
    }

    @Test
    void anAnswerThatComesTooLateIsRefusedAtItsFieldAndNotLost() {
        String tender = world.live();
        Sent sent = world.bids(tender, 1, "1000.00");
        world.open(tender);
        String query =
                As.person(world.officer, () -> world.compliance.ask(sent.bid(), QueryKind.QUESTION, null, "Why?"));
        As.signIn(sent.signatory(), "BID_WRITER", "AUTHORISED_SIGNATORY");
        navigate("bids/" + sent.bid(), OwnBidView.class);
        TextArea reply = $(TextArea.class).id(query + "-reply");
        reply.setValue("Because.");
        world.time.forward(Duration.ofDays(60));
        press(query + "-send");
        refusedAt(reply, TenderRule.REPLY_TOO_LATE);
        assertThat(reply.getValue()).isEqualTo("Because.");
    }

    @Test
    void anExclusionIsProposedByOneAndDecidedByAnother() {
        String tender = world.live();
        Sent sent = world.bids(tender, 1, "1000.00");
        world.open(tender);
        String bid = sent.bid();
        officer();
        navigate("tenders/" + tender + "/compliance", ComplianceView.class);
        $(TextArea.class).id(bid + "-exclusion-reason").setValue("Unknown to everybody");
        press(bid + "-propose-exclusion");
        assertThat($(Select.class).id(bid + "-ground").isInvalid())
                .as("nobody is excluded unheard")
                .isTrue();
        String query =
                As.person(world.officer, () -> world.compliance.ask(bid, QueryKind.QUESTION, null, "Who are you?"));
        As.person(sent.signatory(), () -> world.queries.reply(query, "Nobody."));
        press(bid + "-propose-exclusion");
        assertThat($(Details.class).withId(bid + "-exclusion-form").exists()).isFalse();
        everyWordIsThere();

        As.signIn(world.manager, "COMMISSIONING_MANAGER");
        navigate("tenders/" + tender + "/compliance", ComplianceView.class);
        press(bid + "-exclude");
        refusedAt($(TextArea.class).id(bid + "-decision-reason"), TenderRule.ASSESSMENT_NEEDS_REASON);
        $(TextArea.class).id(bid + "-decision-reason").setValue("Nobody knows them.");
        press(bid + "-exclude");
        assertThat(progress()).contains("termination notice");
        everyWordIsThere();
    }

    @Test
    void thePricesAreOpenedRankedRecommendedAndTheAwardApproved() {
        String tender = judgedButForPrices(world.live());
        officer();
        navigate("tenders/" + tender, TenderView.class);
        everyWordIsThere();
        press("onward");
        assertThat(getCurrentView()).isInstanceOf(AwardView.class);
        everyWordIsThere();
        press("open-prices");
        assertThat(test($(Grid.class).id("ranking-1")).size()).isEqualTo(2);
        everyWordIsThere();
        String low = world.fates(tender, 1).getFirst().split(" ")[0];
        press(low + "-LOW_PRICE-ask");
        refusedAt($(TextArea.class).id(low + "-LOW_PRICE-question"), TenderRule.ASSESSMENT_NEEDS_REASON);
        press(low + "-propose-exclusion");
        assertThat($(Select.class).id(low + "-ground").isInvalid()).isFalse();
        $(TextArea.class).id(low + "-exclusion-reason").setValue("Far below cost");
        press(low + "-propose-exclusion");
        assertThat($(Select.class).id(low + "-ground").isInvalid())
                .as("a low price is asked about first")
                .isTrue();
        $(TextArea.class).id("recommendation").setValue("");
        press("recommend");
        refusedAt($(TextArea.class).id("recommendation"), TenderRule.ASSESSMENT_NEEDS_REASON);
        $(TextArea.class).id("recommendation").setValue("The best by the published criteria.");
        press("recommend");
        assertThat(world.page(tender).status()).isEqualTo(TenderStatus.RECOMMENDED);
        everyWordIsThere();

        As.signIn(world.head, "HEAD_OF_SERVICE");
        navigate("tenders/" + tender + "/award", AwardView.class);
        press("give-back");
        refusedAt($(TextArea.class).id("give-back-reason"), TenderRule.ASSESSMENT_NEEDS_REASON);
        press("approve-award");
        assertThat(world.page(tender).status()).isEqualTo(TenderStatus.AWARD_APPROVED);
        everyWordIsThere();
    }

    @Test
    void levelBidsAreDrawnBetween() {
        String tender = world.live();
        Sent first = world.bids(tender, 1, "1000.00");
        Sent second = world.bids(tender, 1, "1000.00");
        world.appoint(tender);
        world.open(tender);
        world.judged(tender, 3);
        officer();
        navigate("tenders/" + tender + "/award", AwardView.class);
        everyWordIsThere();
        press("draw-1-record");
        assertThat($(Select.class).id("draw-1-1").isInvalid()).isTrue();
        draw("draw-1-1", second.bid());
        draw("draw-1-2", first.bid());
        press("draw-1-record");
        refusedAt($(TextField.class).id("draw-1-witness"), TenderRule.ASSESSMENT_NEEDS_REASON);
        $(TextField.class).id("draw-1-witness").setValue("Mair Puw");
        press("draw-1-record");
        assertThat(world.fates(tender, 1)).containsExactly(second.bid() + " SUCCESSFUL", first.bid() + " NOT_PLACED");
        $(Details.class).id("correct-draw-1").setOpened(true);
        draw("draw-1-1", first.bid());
        draw("draw-1-2", second.bid());
        $(TextField.class).id("draw-1-witness").setValue("Mair Puw");
        press("draw-1-record");
        assertThat(world.fates(tender, 1)).containsExactly(first.bid() + " SUCCESSFUL", second.bid() + " NOT_PLACED");
        everyWordIsThere();
    }

    @Test
    void everyBidderIsToldAndTheStandstillRunsFromTheNoticesDay() {
        String tender = world.live(world.withStandstill());
        Sent won = world.bids(tender, 1, "1000.00");
        Sent lost = world.bids(tender, 1, "2000.00");
        world.appoint(tender);
        world.open(tender);
        world.judged(tender, 4);
        As.person(world.officer, () -> world.awards.recommend(tender, "The best"));
        As.person(world.head, () -> world.awards.approve(tender));
        officer();
        navigate("tenders/" + tender + "/award", AwardView.class);
        press("issue-summaries");
        press("issue-summaries-confirm");
        assertThat(world.page(tender).status()).isEqualTo(TenderStatus.SUMMARIES_ISSUED);
        press("record-award-notice");
        assertThat($(DatePicker.class).id("award-notice-day").isInvalid()).isTrue();
        $(DatePicker.class).id("award-notice-day").setValue(world.clock.today().plusDays(1));
        press("record-award-notice");
        refusedAt($(TextField.class).id("award-notice"), TenderRule.STATUTORY_REFERENCE_MISSING);
        $(TextField.class).id("award-notice").setValue("2027/S 5");
        press("record-award-notice");
        assertThat($(DatePicker.class).id("award-notice-day").isInvalid()).isTrue();
        $(DatePicker.class).id("award-notice-day").setValue(world.clock.today());
        assertThat($(Paragraph.class).id("award-notice-follows").getText()).contains("last day will be");
        press("record-award-notice");
        assertThat(world.page(tender).status()).isEqualTo(TenderStatus.STANDSTILL);
        everyWordIsThere();
        navigate("tenders/" + tender, TenderView.class);
        everyWordIsThere();

        As.signIn(lost.signatory(), "BID_WRITER", "AUTHORISED_SIGNATORY");
        navigate(BidsView.class);
        everyWordIsThere();
        navigate("bids/" + lost.bid(), OwnBidView.class);
        assertThat($(Paragraph.class).id("outcome").getText()).contains("place 2 of 2");
        assertThat(texts(UI.getCurrent())).contains("71.00", "86.00", "Clear and shown.");
        assertThat($(Anchor.class).id("summary-pdf-cy").getText()).contains("Welsh");
        everyWordIsThere();
        As.signIn(won.signatory(), "BID_WRITER", "AUTHORISED_SIGNATORY");
        UI.getCurrent().setLocale(Language.CY.locale());
        navigate("bids/" + won.bid(), OwnBidView.class);
        assertThat($(Paragraph.class).id("outcome").getText()).contains("llwyddiannus");
        everyWordIsThere();
    }

    @Test
    void contractsFollowWhereNoStandstillRuns() {
        String tender = world.live();
        world.bids(tender, 1, "1000.00");
        world.appoint(tender);
        world.open(tender);
        world.judged(tender, 4);
        world.awarded(tender);
        As.person(world.officer, () -> world.notices.recordAwardNotice(tender, "2027/S 5", world.clock.today()));
        officer();
        navigate("tenders/" + tender + "/award", AwardView.class);
        assertThat(test($(Grid.class).id("contracts")).size()).isEqualTo(1);
        everyWordIsThere();
        UI.getCurrent().setLocale(Language.CY.locale());
        navigate("tenders/" + tender, TenderView.class);
        everyWordIsThere();
    }

    @Test
    void pricesStaySealedUntilQualityIsLocked() {
        String tender = world.live();
        world.bids(tender, 1, "1000.00");
        world.open(tender);
        officer();
        navigate("tenders/" + tender + "/award", AwardView.class);
        assertThat($(Button.class).withId("open-prices").exists()).isFalse();
        everyWordIsThere();
    }

    private String judgedButForPrices(String tender) {
        world.bids(tender, 1, "1000.00");
        world.bids(tender, 1, "2000.00");
        world.appoint(tender);
        world.open(tender);
        world.declareGeneral(tender, world.first, world.second, world.moderator);
        world.declareAll(tender, world.first, world.second, world.moderator);
        world.checkAll(tender);
        As.person(world.officer, () -> world.compliance.finish(tender));
        world.scoreAll(tender, 3, world.first, world.second);
        world.moderate(tender, 3);
        return tender;
    }

    private void officer() {
        As.signIn(world.officer, Role.CONTRACT_OFFICER.name());
    }

    private void press(String id) {
        test($(Button.class).id(id)).click();
    }

    @SuppressWarnings("unchecked")
    private void draw(String field, String bid) {
        ((Select<String>) $(Select.class).id(field)).setValue(bid);
    }

    private String progress() {
        return String.join(" ", texts($(Div.class).id("progress")));
    }

    private String asked(Sent sent) {
        return As.person(sent.signatory(), () -> world.queries.mine(sent.bid()))
                .getFirst()
                .reference();
    }

    private void refusedAt(com.vaadin.flow.component.shared.HasValidationProperties field, TenderRule rule) {
        assertThat(field.isInvalid()).as(rule.name()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(texts.get(Language.EN, "refusal." + rule));
    }

    /** No text key stands where a text should. */
    private void everyWordIsThere() {
        assertThat(texts(UI.getCurrent()))
                .noneMatch(text -> text.matches(
                        "(tender|bid|opportunity|award|summary|contract|provider|ui|refusal)\\.[a-zA-Z._-]+"));
    }

    private static List<String> texts(Component component) {
        List<String> texts = new ArrayList<>();
        component.getElement().getNode().visitNodeTree(node -> {
            if (node.hasFeature(com.vaadin.flow.internal.nodefeature.TextNodeMap.class)) {
                texts.add(node.getFeature(com.vaadin.flow.internal.nodefeature.TextNodeMap.class)
                        .getText());
            }
            if (node.hasFeature(com.vaadin.flow.internal.nodefeature.ElementPropertyMap.class)) {
                Object label = node.getFeature(com.vaadin.flow.internal.nodefeature.ElementPropertyMap.class)
                        .getProperty("label");
                if (label instanceof String text) {
                    texts.add(text);
                }
            }
        });
        return texts;
    }
}
