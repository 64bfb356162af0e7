package cymru.cartref.procedure.domain;

import cymru.cartref.procedure.Area;
import cymru.cartref.procedure.Areas;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The areas, read once: they change with the country's map, by a migration. */
@Component
class AreaTable implements Areas {

    private final JdbcClient jdbc;
    private volatile List<Area> areas = List.of();

    AreaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Area> all() {
        if (areas.isEmpty()) {
            areas = jdbc.sql("SELECT code, name_en, name_cy FROM area ORDER BY position")
                    .query((row, n) -> new Area(row.getString("code"), Cells.bilingual(row, "name")))
                    .list();
        }
        return areas;
    }

    @Override
    public Optional<Area> byCode(String code) {
        return all().stream().filter(area -> area.code().equals(code)).findFirst();
    }
}
