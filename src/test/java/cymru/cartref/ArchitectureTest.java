package cymru.cartref;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Anyone;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

@AnalyzeClasses(packages = "cymru.cartref", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule engineStaysInWork = noClasses()
            .that()
            .resideOutsideOfPackages("cymru.cartref.work..", "cymru.cartref.*.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule partOfADeedIsHeardInItsTransaction = noMethods()
            .should()
            .beAnnotatedWith(ApplicationModuleListener.class)
            .orShould()
            .beAnnotatedWith(TransactionalEventListener.class)
            .orShould()
            .beAnnotatedWith(Async.class);

    @ArchTest
    static final ArchRule everyDeedSaysWhoMayDoIt = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Desk.class)
            .should()
            .beAnnotatedWith(May.class)
            .orShould()
            .beAnnotatedWith(SignedIn.class)
            .orShould()
            .beAnnotatedWith(Anyone.class);

    @ArchTest
    static final ArchRule everyPageSaysWhoMaySeeIt = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(com.vaadin.flow.server.auth.AnonymousAllowed.class);

    @ArchTest
    static final ArchRule entitiesNeverReachAPage = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule domainAsksNoDesk = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Desk.class);

    @ArchTest
    static final ArchRule rightsDependOnTheDatabasesClock = noClasses()
            .that(JavaClass.Predicates.resideOutsideOfPackages(
                    "cymru.cartref.time..", "cymru.cartref.embedded..", "cymru.cartref.work.."))
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now");
}
