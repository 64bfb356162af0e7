package cymru.cartref.procedure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import cymru.cartref.PortalTest;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.LawDates;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureDesk;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.domain.HolidayCalendars;
import cymru.cartref.procedure.domain.ProcedureVersions;
import cymru.cartref.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tables of a procedure show, and to whom. */
@PortalTest
class ProcedureViewIT extends SpringBrowserlessTest {

    @Autowired
    Procedures procedures;

    @Autowired
    ProcedureVersions versions;

    @Autowired
    LawDates lawDates;

    @Autowired
    HolidayCalendars holidays;

    @Test
    void theTablesAreInEnglish() {
        assertThat(texts(Language.EN))
                .contains(
                        "Mandatory standstill",
                        "8 working days, without bank holidays of any part of the United Kingdom",
                        "The day itself counts",
                        "Our default, to be agreed",
                        "663,540",
                        "Provider performance",
                        "Higher is better",
                        "Fri, 26 Mar 2027",
                        "Good Friday",
                        "All of the United Kingdom",
                        "England and Wales, Northern Ireland");
    }

    @Test
    void theTablesAreInWelsh() {
        assertThat(texts(Language.CY))
                .contains(
                        "Cyfnod segur gorfodol",
                        "8 diwrnod gwaith, heb wyliau banc unrhyw ran o'r Deyrnas Unedig",
                        "Mae'r diwrnod ei hun yn cyfrif",
                        "48 awr",
                        "Perfformiad y darparwr",
                        "Uwch sydd orau",
                        "Dydd Gwener y Groglith");
    }

    @Test
    void thePagesAndTheirDeedsAreForTheSameRolesAllOfTheCouncils() {
        for (String name : List.of("list", "page")) {
            List<String> deed = Arrays.stream(ProcedureDesk.class.getMethods())
                    .filter(method -> method.getName().equals(name))
                    .flatMap(method -> Arrays.stream(Objects.requireNonNull(method.getAnnotation(May.class))
                            .value()))
                    .map(Role::name)
                    .toList();
            for (Class<?> page : List.of(ProcedureView.class, ProcedureCodeView.class)) {
                assertThat(Objects.requireNonNull(page.getAnnotation(RolesAllowed.class))
                                .value())
                        .containsExactlyElementsOf(deed);
            }
            assertThat(deed)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values())
                            .filter(role -> role.side() == Role.Side.COUNCIL)
                            .map(Role::name)
                            .toList());
        }
    }

    private List<String> texts(Language language) {
        UI.getCurrent().setLocale(language.locale());
        List<Component> tables = Stream.concat(
                        Arrays.stream(ProcedureCode.values())
                                .map(code -> new RowTables(
                                        versions.rows(procedures.current(code).versionId()),
                                        List.of(),
                                        RowTables.Extras.NONE)),
                        Stream.of(new FixedTables(lawDates.all(), holidays.all())))
                .map(Component.class::cast)
                .toList();
        assertThat(tables.stream().flatMap(ProcedureViewIT::within).filter(NativeTable.class::isInstance))
                .as(
                        "eleven tables of values, levels, three of letters, indicators, events, two of quality, law, six years")
                .hasSize(26);
        List<String> texts = tables.stream()
                .flatMap(ProcedureViewIT::within)
                .map(part -> part.getElement().getText())
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(texts).noneMatch(text -> text.isBlank() || text.startsWith("procedure."));
        return texts;
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(ProcedureViewIT::within));
    }
}
