package cymru.cartref.account;

import cymru.cartref.notification.CouncilIdentity;
import cymru.cartref.shared.Bilingual;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the council calls itself and where answers to mails go. Read anew each time: a change shows at once. */
@Component
public class CouncilSettings implements CouncilIdentity {

    private static final String NAME_EN = "name.en";
    private static final String NAME_CY = "name.cy";
    private static final String TEAM_ADDRESS = "team.address";

    private final JdbcClient jdbc;

    CouncilSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until set-up names it: "The council". */
    @Override
    public Bilingual name() {
        Map<String, String> all = all();
        return new Bilingual(all.getOrDefault(NAME_EN, "The council"), all.getOrDefault(NAME_CY, "Y cyngor"));
    }

    /** The mailbox of the commissioning team; empty until set-up gives it. */
    @Override
    public String teamAddress() {
        return all().getOrDefault(TEAM_ADDRESS, "");
    }

    void change(Bilingual name, String teamAddress) {
        Map.of(NAME_EN, name.en(), NAME_CY, name.cy(), TEAM_ADDRESS, teamAddress)
                .forEach((key, value) -> jdbc.sql("INSERT INTO council_setting (name, value) VALUES (:name, :value)"
                                + " ON DUPLICATE KEY UPDATE value = VALUES(value)")
                        .param("name", key)
                        .param("value", value)
                        .update());
    }

    private Map<String, String> all() {
        return jdbc.sql("SELECT name, value FROM council_setting").query().listOfRows().stream()
                .collect(Collectors.toMap(row -> (String) row.get("name"), row -> (String) row.get("value")));
    }
}
