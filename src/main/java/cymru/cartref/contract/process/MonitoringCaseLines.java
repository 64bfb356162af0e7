package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.MonitoringCycle;
import cymru.cartref.contract.domain.MonitoringCycles;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Dates;
import cymru.cartref.text.Texts;
import cymru.cartref.work.CaseLines;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A cycle in the inbox: the provider, and the period the return is about. One address for both sides. */
@Component
class MonitoringCaseLines implements CaseLines {

    private final MonitoringCycles cycles;
    private final Texts texts;

    MonitoringCaseLines(MonitoringCycles cycles, Texts texts) {
        this.cycles = cycles;
        this.texts = texts;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(MonitoringProcess.KEY);
    }

    @Override
    public CaseLine describe(String contract) {
        MonitoringCycle cycle =
                cycles.findFirstByContractOrderByNumberDesc(contract).orElseThrow();
        return new CaseLine(
                new Bilingual(line(Language.EN, cycle), line(Language.CY, cycle)), "monitoring/" + cycle.reference());
    }

    private String line(Language language, MonitoringCycle cycle) {
        return texts.get(
                language,
                "monitoring.case",
                Map.of(
                        "provider",
                        cycle.provider(),
                        "contract",
                        cycle.contract(),
                        "from",
                        Dates.day(language, cycle.periodFrom()),
                        "to",
                        Dates.day(language, cycle.periodTo())));
    }
}
