package cymru.cartref.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.account.AccountDesk;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CouncilPeopleDesk;
import cymru.cartref.account.DeputyDesk;
import cymru.cartref.account.RecoveryDesk;
import cymru.cartref.account.Role;
import cymru.cartref.account.SetupDesk;
import cymru.cartref.account.TeamDesk;
import cymru.cartref.shared.Language;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Role × deed of this module, written by hand, compared with what the guard answers for each role and for nobody. */
class PermissionTableTest {

    private static final List<Class<?>> DESKS = List.of(
            AccountDesk.class,
            DeputyDesk.class,
            TeamDesk.class,
            CouncilPeopleDesk.class,
            SetupDesk.class,
            RecoveryDesk.class);

    private static final String TABLE = """
            AccountDesk.askReset                 anyone
            AccountDesk.changeDetails            signed in
            AccountDesk.changePassword           signed in
            AccountDesk.choosePassword           anyone
            AccountDesk.holderOf                 anyone
            AccountDesk.mine                     signed in
            AccountDesk.register                 anyone
            CouncilPeopleDesk.changeRoles        SYSTEM_ADMINISTRATOR
            CouncilPeopleDesk.invite             SYSTEM_ADMINISTRATOR
            CouncilPeopleDesk.inviteAgain        SYSTEM_ADMINISTRATOR
            CouncilPeopleDesk.members            SYSTEM_ADMINISTRATOR
            CouncilPeopleDesk.remove             SYSTEM_ADMINISTRATOR
            DeputyDesk.appoint                   CONTRACT_OFFICER HOME_FINDING_OFFICER QUALITY_MONITOR SAFEGUARDING_LEAD COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR
            DeputyDesk.appointFor                SYSTEM_ADMINISTRATOR
            DeputyDesk.colleagues                CONTRACT_OFFICER HOME_FINDING_OFFICER QUALITY_MONITOR SAFEGUARDING_LEAD COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR SYSTEM_ADMINISTRATOR
            DeputyDesk.end                       CONTRACT_OFFICER HOME_FINDING_OFFICER QUALITY_MONITOR SAFEGUARDING_LEAD COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR SYSTEM_ADMINISTRATOR
            DeputyDesk.list                      CONTRACT_OFFICER HOME_FINDING_OFFICER QUALITY_MONITOR SAFEGUARDING_LEAD COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR SYSTEM_ADMINISTRATOR
            RecoveryDesk.ask                     signed in
            RecoveryDesk.candidates              CONTRACT_OFFICER
            RecoveryDesk.grant                   CONTRACT_OFFICER
            RecoveryDesk.latest                  signed in
            RecoveryDesk.open                    CONTRACT_OFFICER
            RecoveryDesk.refuse                  CONTRACT_OFFICER
            SetupDesk.council                    SYSTEM_ADMINISTRATOR
            SetupDesk.createAdministrator        anyone
            SetupDesk.linkWorks                  anyone
            SetupDesk.nameCouncil                SYSTEM_ADMINISTRATOR
            TeamDesk.changeRoles                 PROVIDER_ADMINISTRATOR
            TeamDesk.invite                      PROVIDER_ADMINISTRATOR
            TeamDesk.inviteAgain                 PROVIDER_ADMINISTRATOR
            TeamDesk.members                     PROVIDER_ADMINISTRATOR
            TeamDesk.remove                      PROVIDER_ADMINISTRATOR
            """;

    @Test
    void everyDeedIsOpenToExactlyTheRolesOfTheTable() {
        Map<String, String> answered = new TreeMap<>();
        DESKS.stream()
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
        if (allowed(deed, Optional.empty())) {
            return "anyone";
        }
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role ->
                        allowed(deed, Optional.of(new Actor(1, "a@b.cymru", "Ann", Language.EN, Set.of(role), null))))
                .collect(Collectors.toSet());
        return roles.size() == Role.values().length
                ? "signed in"
                : roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    private static boolean allowed(Method deed, Optional<Actor> actor) {
        return DeedPermission.check(deed, () -> actor).allowed();
    }
}
