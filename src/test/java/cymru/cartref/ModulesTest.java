package cymru.cartref;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(CartrefApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclareAndArrowsGoOneWay() {
        modules.verify();
    }
}
