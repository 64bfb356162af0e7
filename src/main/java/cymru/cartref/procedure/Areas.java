package cymru.cartref.procedure;

import java.util.List;
import java.util.Optional;

/** The area table. */
public interface Areas {

    /** In the table's own order: Cardiff first, then Wales, then beyond. */
    List<Area> all();

    Optional<Area> byCode(String code);
}
