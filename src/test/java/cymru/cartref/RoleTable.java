package cymru.cartref;

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

/** What the guard answers for every deed of some desks, to be compared with a table written by hand. */
public final class RoleTable {

    private RoleTable() {}

    /** Roles by deed, in the order of the enum; {@code anyone} where nobody need be signed in. */
    public static Map<String, String> answered(Class<?>... desks) {
        Map<String, String> answered = new TreeMap<>();
        Stream.of(desks)
                .flatMap(desk -> Stream.of(desk.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .forEach(deed ->
                        answered.put(deed.getDeclaringClass().getSimpleName() + "." + deed.getName(), who(deed)));
        return answered;
    }

    /** @param table a deed a line, then two blanks or more, then its roles */
    public static Map<String, String> written(String table) {
        return table.lines()
                .map(line -> line.split("\\s{2,}"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a, TreeMap::new));
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
