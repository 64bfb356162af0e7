package cymru.cartref.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.account.security.DeedPermission;
import cymru.cartref.shared.Language;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Role × deed of this module, written by hand, compared with what the guard answers. Nobody signed in does nothing. */
class ProcedurePermissionTest {

    private static final String COUNCIL = "CONTRACT_OFFICER EVALUATOR MODERATOR HOME_FINDING_OFFICER QUALITY_MONITOR"
            + " SAFEGUARDING_LEAD COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR AUDITOR SYSTEM_ADMINISTRATOR";

    private static final String TABLE = """
            ProcedureDesk.list               <council>
            ProcedureDesk.page               <council>
            ProcedureEditDesk.draft          COMMISSIONING_MANAGER HEAD_OF_SERVICE
            ProcedureEditDesk.describe       COMMISSIONING_MANAGER HEAD_OF_SERVICE
            ProcedureEditDesk.change         COMMISSIONING_MANAGER HEAD_OF_SERVICE
            ProcedureEditDesk.add            COMMISSIONING_MANAGER HEAD_OF_SERVICE
            ProcedureEditDesk.remove         COMMISSIONING_MANAGER HEAD_OF_SERVICE
            ProcedureEditDesk.discard        COMMISSIONING_MANAGER HEAD_OF_SERVICE
            ProcedureEditDesk.open           COMMISSIONING_MANAGER HEAD_OF_SERVICE AUDITOR
            ProcedureApprovalDesk.send       COMMISSIONING_MANAGER HEAD_OF_SERVICE
            ProcedureApprovalDesk.approve    COMMISSIONING_MANAGER HEAD_OF_SERVICE
            ProcedureApprovalDesk.handBack   COMMISSIONING_MANAGER HEAD_OF_SERVICE
            """.replace("<council>", COUNCIL);

    @Test
    void everyDeedIsOpenToExactlyTheRolesOfTheTable() {
        Map<String, String> answered = new TreeMap<>();
        Stream.of(ProcedureDesk.class, ProcedureEditDesk.class, ProcedureApprovalDesk.class)
                .flatMap(desk -> Stream.of(desk.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .forEach(deed ->
                        answered.put(deed.getDeclaringClass().getSimpleName() + "." + deed.getName(), who(deed)));
        Map<String, String> written = TABLE.lines()
                .map(line -> line.split("\\s{2,}"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a, TreeMap::new));
        assertThat(answered).isEqualTo(written);
    }

    private static String who(Method deed) {
        if (DeedPermission.check(deed, Optional::empty).allowed()) {
            return "anyone";
        }
        return Arrays.stream(Role.values())
                .filter(role -> DeedPermission.check(
                                deed,
                                () -> Optional.of(new Actor(1, "a@b.cymru", "Ann", Language.EN, Set.of(role), null)))
                        .allowed())
                .map(Role::name)
                .collect(Collectors.joining(" "));
    }
}
