package cymru.cartref.notification;

import cymru.cartref.shared.Bilingual;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The council's name until its own settings say it. */
@ConfigurationProperties("cartref.council")
record CouncilProperties(
        @DefaultValue("The council") String nameEn,
        @DefaultValue("Y cyngor") String nameCy) {

    Bilingual name() {
        return new Bilingual(nameEn, nameCy);
    }
}
