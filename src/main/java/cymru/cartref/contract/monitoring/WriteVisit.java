package cymru.cartref.contract.monitoring;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a visitor writes down, whole.
 *
 * @param edition of what the page showed
 * @param on the day it took place
 * @param childrensVoice what children said, without names; the council's alone, as is the staff's
 * @param report the provider reads it once it is shared
 */
public record WriteVisit(
        long edition,
        LocalDate on,
        Map<VisitCheck, VisitAnswer> checks,
        String findings,
        String childrensVoice,
        String staffVoice,
        String report) {

    public WriteVisit {
        checks = Map.copyOf(checks);
    }
}
