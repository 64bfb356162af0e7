package cymru.cartref.notification;

import cymru.cartref.shared.Bilingual;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    /** Used where no module knows the council better. */
    @Bean
    @Fallback
    CouncilIdentity configuredCouncil(CouncilProperties properties) {
        return new CouncilIdentity() {
            @Override
            public Bilingual name() {
                return properties.name();
            }

            @Override
            public String teamAddress() {
                return "";
            }
        };
    }
}
