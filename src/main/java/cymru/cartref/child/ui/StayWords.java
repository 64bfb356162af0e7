package cymru.cartref.child.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import cymru.cartref.child.AgeBand;
import cymru.cartref.child.StayChoices;
import cymru.cartref.child.StayEnd;
import cymru.cartref.child.StaysDesk;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.stream.Stream;

/** How the pages of stays say and offer things. */
final class StayWords {

    private static final int MOST_HOMES = 50;

    private StayWords() {}

    static String ageBand(AgeBand band) {
        return Words.t("child.age-band.years", Map.of("years", band.years()));
    }

    static String reason(StayEnd reason) {
        return Words.t("child.end." + reason);
    }

    static String home(StayChoices.Home home) {
        return home.name() + " · " + home.provider();
    }

    static ComboBox<StayChoices.Authority> authority(StaysDesk desk) {
        ComboBox<StayChoices.Authority> box = new ComboBox<>(Words.t("child.authority"));
        box.setItems(desk.authorities());
        box.setItemLabelGenerator(authority -> authority.name().in(Words.language()));
        return box;
    }

    /** Asks for homes as their names are typed. */
    static ComboBox<StayChoices.Home> home(StaysDesk desk) {
        ComboBox<StayChoices.Home> box = new ComboBox<>(Words.t("child.home"));
        box.setItemLabelGenerator(StayWords::home);
        box.setItems(query -> {
            int limit = query.getLimit();
            return query.getOffset() > 0
                    ? Stream.empty()
                    : desk.homes(query.getFilter().orElse(""), Math.min(limit, MOST_HOMES)).stream();
        });
        return box;
    }

    static Select<AgeBand> ageBand() {
        Select<AgeBand> select = new Select<>();
        select.setLabel(Words.t("child.age-band"));
        select.setItems(AgeBand.values());
        select.setItemLabelGenerator(StayWords::ageBand);
        return select;
    }
}
