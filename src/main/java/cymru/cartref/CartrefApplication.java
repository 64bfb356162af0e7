package cymru.cartref;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal. Runs in UTC whatever the machine's zone; days that people see are London's. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class CartrefApplication implements AppShellConfigurator {

    static {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "assets/icon.svg", "any");
    }

    public static void main(String[] args) {
        SpringApplication.run(CartrefApplication.class, args);
    }
}
