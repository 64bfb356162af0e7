package cymru.cartref.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.ui.ProcedureCodeView;
import cymru.cartref.procedure.ui.ProcedureDraftView;
import cymru.cartref.procedure.ui.ProcedureView;
import cymru.cartref.shared.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages on which a procedure is changed, clicked without a browser. */
@PortalTest
class ProcedureDraftViewIT extends SpringBrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ProcedureEditDesk edit;

    @Autowired
    Procedures procedures;

    @Autowired
    ProcedureContents contents;

    private final ProcedureFixture world = new ProcedureFixture();
    private long writer;
    private long head;

    @BeforeEach
    void people() {
        beans.autowireBean(world);
        writer = world.person(Role.COMMISSIONING_MANAGER);
        head = world.person(Role.HEAD_OF_SERVICE);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        world.forget();
    }

    @Test
    void aVersionIsWrittenSentAndApprovedOnItsPages() {
        As.signIn(writer, "COMMISSIONING_MANAGER");
        navigate(ProcedureView.class);
        everyWordIsThere();
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().equals("procedure/escalation"));
        navigate("procedure/escalation", ProcedureCodeView.class);
        everyWordIsThere();
        assertThat($(Span.class).all())
                .as("how many good reviews, is people's to count")
                .anyMatch(span -> span.getText().equals("People keep to this; the portal only shows it."));
        test($(Button.class).id("begin-draft")).click();
        assertThat(getCurrentView()).isInstanceOf(ProcedureDraftView.class);
        everyWordIsThere();

        test($(Button.class).id("change-value-MINUTES_TARGET")).click();
        everyWordIsThere();
        $(IntegerField.class).id("row-value").clear();
        test($(Button.class).id("save-row")).click();
        assertThat($(IntegerField.class).id("row-value").isInvalid()).isTrue();
        $(IntegerField.class).id("row-value").setValue(1);
        test($(Button.class).id("save-row")).click();
        assertThat($(TextArea.class).id("row-source-cy").isInvalid())
                .as("the old source does not say it")
                .isTrue();
        source();
        test($(Button.class).id("save-row")).click();
        assertThat(texts(UI.getCurrent())).anyMatch(text -> text.startsWith("Changed"));

        test($(Button.class).id("add-stage")).click();
        everyWordIsThere();
        List.of("name", "beginsWhen", "meeting", "source").forEach(part -> {
            $(TextArea.class).id("row-" + part + "-cy").setValue("Goruchwyliaeth");
            $(TextArea.class).id("row-" + part + "-en").setValue("Oversight");
        });
        test($(Button.class).id("save-row")).click();
        assertThat($(Button.class).withId("change-stage-L4").exists()).isTrue();

        test($(Button.class).id("change-letter-SUSPENSION_NOTICE")).click();
        $(TextArea.class).id("row-body-en").setValue("Dear {child}");
        test($(Button.class).id("save-row")).click();
        assertThat($(TextArea.class).id("row-body-en").isInvalid()).isTrue();
        assertThat($(TextArea.class).id("row-body-en").getValue()).isEqualTo("Dear {child}");
        test($(Button.class).id("cancel-row")).click();

        $(TextArea.class).id("row-note-cy").setValue("Lefel arall");
        $(TextArea.class).id("row-note-en").setValue("One more level");
        test($(Button.class).id("save-description")).click();
        press("send");
        assertThat($(Button.class).withId("change-value-MINUTES_TARGET").exists())
                .isFalse();
        assertThat($(Button.class).withId("approve").exists())
                .as("not by the writer")
                .isFalse();
        everyWordIsThere();

        As.signIn(head, "HEAD_OF_SERVICE");
        navigate("procedure/escalation/draft", ProcedureDraftView.class);
        everyWordIsThere();
        press("approve");
        assertThat(getCurrentView()).isInstanceOf(ProcedureCodeView.class);
        assertThat(contents.stages(procedures.current(ProcedureCode.ESCALATION).versionId()))
                .hasSize(4);
        assertThat(texts(UI.getCurrent())).contains("Oversight");
    }

    @Test
    void itIsHandedBackWithItsReason() {
        String reference = As.person(writer, () -> edit.draft(ProcedureCode.MONITORING));
        As.signIn(writer, "COMMISSIONING_MANAGER");
        navigate("procedure/monitoring/draft", ProcedureDraftView.class);
        everyWordIsThere();
        test($(Button.class).id("change-kpi-K1")).click();
        $(BigDecimalField.class).id("row-amber").setValue(new BigDecimal("85"));
        test($(Button.class).id("save-row")).click();
        assertThat($(BigDecimalField.class).id("row-amber").isInvalid()).isTrue();
        $(BigDecimalField.class).id("row-amber").setValue(new BigDecimal("70"));
        source();
        test($(Button.class).id("save-row")).click();
        $(TextArea.class).id("row-note-cy").setValue("Ffin arall");
        $(TextArea.class).id("row-note-en").setValue("Another bound");
        test($(Button.class).id("save-description")).click();
        press("send");

        As.signIn(head, "HEAD_OF_SERVICE");
        navigate("procedure/monitoring/draft", ProcedureDraftView.class);
        test($(Button.class).id("hand-back")).click();
        assertThat($(TextArea.class).id("reason").isInvalid()).isTrue();
        $(TextArea.class).id("reason").setValue("Which board?");
        test($(Button.class).id("hand-back")).click();
        assertThat($(Paragraph.class).id("handed-back").getText()).contains("Which board?");
        everyWordIsThere();
        assertThat(world.mails(reference)).contains("procedure-handed-back");
        press("discard");
        assertThat(getCurrentView()).isInstanceOf(ProcedureCodeView.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatTheLawFixesIsSaidAtItsFieldAndCanBePutRight() {
        As.person(writer, () -> edit.draft(ProcedureCode.TENDER));
        As.signIn(writer, "COMMISSIONING_MANAGER");
        navigate("procedure/tender/draft", ProcedureDraftView.class);
        test($(Button.class).id("change-value-STANDSTILL")).click();
        Select<TimeLimit.Unit> unit = (Select<TimeLimit.Unit>) $(Select.class).id("row-value-unit");
        unit.setValue(TimeLimit.Unit.DAYS);
        test($(Button.class).id("save-row")).click();
        assertThat($(IntegerField.class).id("row-value").getErrorMessage()).contains("The law sets at least 8");
        unit.setValue(TimeLimit.Unit.WORKING_DAYS_PROCUREMENT);
        $(IntegerField.class).id("row-value").setValue(400_000);
        test($(Button.class).id("save-row")).click();
        assertThat($(IntegerField.class).id("row-value").isInvalid()).isTrue();
        $(IntegerField.class).id("row-value").setValue(10);
        source();
        test($(Button.class).id("save-row")).click();
        assertThat($(IntegerField.class).withId("row-value").exists()).isFalse();
        assertThat(texts(UI.getCurrent())).contains("8", "10", "Minute 9");
    }

    @Test
    void whatAColleagueSavedMeanwhileIsShown() {
        String reference = As.person(writer, () -> edit.draft(ProcedureCode.ESCALATION));
        As.signIn(writer, "COMMISSIONING_MANAGER");
        navigate("procedure/escalation/draft", ProcedureDraftView.class);
        test($(Button.class).id("change-value-MINUTES_TARGET")).click();
        $(IntegerField.class).id("row-value").setValue(4);
        source();
        SettingValue was =
                (SettingValue) As.person(head, () -> edit.open(ProcedureCode.ESCALATION)).orElseThrow().rows().stream()
                        .filter(row -> row.code().equals("MINUTES_TARGET"))
                        .findFirst()
                        .orElseThrow();
        As.person(head, () -> edit.change(reference, was, ProcedureFixture.days(was, 3)));
        test($(Button.class).id("save-row")).click();
        assertThat(texts(UI.getCurrent())).contains("Commissioning board, minute 7");
        assertThat($(IntegerField.class).id("row-value").getValue()).isEqualTo(4);
        test($(Button.class).id("save-row")).click();
        assertThat($(IntegerField.class).withId("row-value").exists()).isFalse();
    }

    @Test
    void theAuditorReadsInWelshAndChangesNothing() {
        long auditor = world.person(Role.AUDITOR);
        As.person(writer, () -> edit.draft(ProcedureCode.QUALITY));
        As.signIn(auditor, "AUDITOR");
        UI.getCurrent().setLocale(Language.CY.locale());
        navigate("procedure/quality/draft", ProcedureDraftView.class);
        everyWordIsThere();
        assertThat(texts(UI.getCurrent())).contains("Mae plant yn ddiogel");
        assertThat($(Button.class).withId("change-standard-S1").exists()).isFalse();
        assertThat($(Button.class).withId("send").exists()).isFalse();
    }

    private void source() {
        $(TextArea.class).id("row-source-cy").setValue("Cofnod 9");
        $(TextArea.class).id("row-source-en").setValue("Minute 9");
    }

    private void press(String id) {
        test($(Button.class).id(id)).click();
        test($(Button.class).id(id + "-confirm")).click();
    }

    private void everyWordIsThere() {
        assertThat(texts(UI.getCurrent()))
                .noneMatch(text -> text.matches("(procedure|refusal|provider|role|ui)\\.[a-zA-Z._-]+"));
    }

    private static List<String> texts(Component component) {
        List<String> texts = new ArrayList<>();
        component.getElement().getNode().visitNodeTree(node -> {
            if (node.hasFeature(TextNodeMap.class)) {
                texts.add(node.getFeature(TextNodeMap.class).getText());
            }
            if (node.hasFeature(ElementPropertyMap.class)
                    && node.getFeature(ElementPropertyMap.class).getProperty("label") instanceof String text) {
                texts.add(text);
            }
        });
        return texts;
    }
}
