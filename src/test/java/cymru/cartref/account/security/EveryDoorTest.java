package cymru.cartref.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cymru.cartref.account.Anyone;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.account.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No page and no deed of any module without exactly one word on who may come in. */
class EveryDoorTest {

    private static final List<Class<? extends Annotation>> DEEDS = List.of(May.class, SignedIn.class, Anyone.class);
    private static final List<Class<? extends Annotation>> PAGES =
            List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class);

    private final List<JavaClass> classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("cymru.cartref").stream()
                    .toList();

    @Test
    void everyDeedSaysExactlyOnceWhoMayDoIt() {
        List<JavaMethod> deeds = classes.stream()
                .filter(type -> type.isAnnotatedWith(Desk.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
        assertThat(deeds).isNotEmpty().allMatch(deed -> count(deed, DEEDS) == 1);
    }

    @Test
    void everyPageSaysExactlyOnceWhoMaySeeIt() {
        assertThat(pages()).isNotEmpty().allMatch(page -> count(page, PAGES) == 1);
    }

    @Test
    void pagesNameRolesThatExist() {
        Set<String> roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        assertThat(pages().stream()
                        .filter(page -> page.isAnnotatedWith(RolesAllowed.class))
                        .flatMap(page -> Arrays.stream(
                                page.getAnnotationOfType(RolesAllowed.class).value())))
                .isSubsetOf(roles);
    }

    private List<JavaClass> pages() {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .toList();
    }

    private static long count(CanBeAnnotated place, List<Class<? extends Annotation>> annotations) {
        return annotations.stream().filter(place::isAnnotatedWith).count();
    }
}
