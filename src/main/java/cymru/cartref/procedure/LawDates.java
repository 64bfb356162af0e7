package cymru.cartref.procedure;

import java.time.LocalDate;
import java.util.List;

/** The law's dates as data: sources differ on one of them, and later regulations may move others. */
public interface LawDates {

    LocalDate dayOf(LawDate.Code code);

    /** Of the version in force today, earliest first. */
    List<LawDate> all();

    /** The profit regime with today's version of its dates. */
    ProfitRegime profitRegime();
}
