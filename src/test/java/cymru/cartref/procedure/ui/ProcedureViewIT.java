package cymru.cartref.procedure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import cymru.cartref.PortalTest;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.LawDates;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureDesk;
import cymru.cartref.procedure.ProcedureOverview;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.domain.HolidayCalendars;
import cymru.cartref.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the procedure page shows, and to whom. */
@PortalTest
class ProcedureViewIT extends SpringBrowserlessTest {

    @Autowired
    Procedures procedures;

    @Autowired
    LawDates lawDates;

    @Autowired
    HolidayCalendars holidays;

    @Test
    void thePageIsInEnglish() {
        List<String> texts = texts(Language.EN);
        assertThat(texts)
                .contains(
                        "Mandatory standstill",
                        "8 working days, without bank holidays of any part of the United Kingdom",
                        "The day itself counts",
                        "Our default, to be agreed",
                        "663,540",
                        "Fri, 26 Mar 2027",
                        "Good Friday",
                        "All of the United Kingdom",
                        "England and Wales, Northern Ireland");
        assertThat(texts).noneMatch(text -> text.isBlank() || text.startsWith("procedure."));
    }

    @Test
    void thePageIsInWelsh() {
        List<String> texts = texts(Language.CY);
        assertThat(texts)
                .contains(
                        "Cyfnod segur gorfodol",
                        "8 diwrnod gwaith, heb wyliau banc unrhyw ran o'r Deyrnas Unedig",
                        "Mae'r diwrnod ei hun yn cyfrif",
                        "48 awr",
                        "Dydd Gwener y Groglith");
        assertThat(texts).noneMatch(text -> text.isBlank() || text.startsWith("procedure."));
    }

    @Test
    void thePageAndItsDeedAreForTheSameRolesAllOfTheCouncils() throws NoSuchMethodException {
        List<String> deed = Arrays.stream(Objects.requireNonNull(
                                ProcedureDesk.class.getMethod("overview").getAnnotation(May.class))
                        .value())
                .map(Role::name)
                .toList();
        assertThat(Objects.requireNonNull(ProcedureView.class.getAnnotation(RolesAllowed.class))
                        .value())
                .containsExactlyElementsOf(deed);
        assertThat(deed)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values())
                        .filter(role -> role.side() == Role.Side.COUNCIL)
                        .map(Role::name)
                        .toList());
    }

    private List<String> texts(Language language) {
        UI.getCurrent().setLocale(language.locale());
        ProcedureTables tables = new ProcedureTables(new ProcedureOverview(
                Arrays.stream(ProcedureCode.values())
                        .map(procedures::current)
                        .filter(settings -> !settings.values().isEmpty())
                        .toList(),
                procedures.current(ProcedureCode.LAW_DATES).version(),
                lawDates.all(),
                procedures.current(ProcedureCode.BANK_HOLIDAYS).version(),
                holidays.all()));
        List<String> texts = within(tables)
                .filter(part -> part instanceof NativeTableCell || part instanceof NativeTableHeaderCell)
                .map(part -> part.getElement().getText())
                .toList();
        assertThat(within(tables).filter(NativeTable.class::isInstance))
                .as("five procedures, the law's dates, six years of holidays")
                .hasSize(12);
        return texts;
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(ProcedureViewIT::within));
    }
}
