package cymru.cartref.account.security;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * A page that is being left closes its push connection, often after its session has ended. Atmosphere would make a new
 * session for that, whose cookie then takes the place of the one that the next page has just got: the reader would find
 * "your session has ended" on a fresh page, and the page they had asked for forgotten.
 */
@Component
class PushSessions implements BeanPostProcessor {

    private static final String MAKE_SESSIONS = "org.atmosphere.cpr.sessionCreate";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> registration
                && registration.getServlet() instanceof SpringServlet) {
            registration.addInitParameter(MAKE_SESSIONS, "false");
        }
        return bean;
    }
}
