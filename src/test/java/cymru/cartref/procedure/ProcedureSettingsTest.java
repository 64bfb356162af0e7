package cymru.cartref.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.WorkingDays.FirstDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcedureSettingsTest {

    private static final Bilingual TEXT = new Bilingual("text", "testun");

    private final ProcedureSettings settings = new ProcedureSettings(
            new ProcedureVersion(7, ProcedureCode.TENDER, 2, LocalDate.of(2026, 1, 1), TEXT),
            List.of(
                    value(Setting.STANDSTILL, "8", TimeLimit.Unit.WORKING_DAYS_PROCUREMENT, FirstDay.COUNTS),
                    new SettingValue(
                            Setting.PLATFORM_FALLBACK,
                            "48",
                            TimeLimit.Unit.HOURS,
                            null,
                            TEXT,
                            Certainty.CONFIRMED,
                            TEXT),
                    new SettingValue(
                            Setting.LIGHT_TOUCH_THRESHOLD, "663540.50", null, null, TEXT, Certainty.CONFIRMED, TEXT)));

    @Test
    void aSettingIsReadAsItsKind() {
        assertThat(settings.versionId()).isEqualTo(7);
        assertThat(settings.limit(Setting.STANDSTILL))
                .isEqualTo(new TimeLimit(8, TimeLimit.Unit.WORKING_DAYS_PROCUREMENT, FirstDay.COUNTS));
        assertThat(settings.days(Setting.STANDSTILL)).isEqualTo(8);
        assertThat(settings.number(Setting.LIGHT_TOUCH_THRESHOLD)).isEqualByComparingTo("663540.5");
    }

    @Test
    void hoursAreNeverTakenForDays() {
        assertThatThrownBy(() -> settings.days(Setting.PLATFORM_FALLBACK)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherKindOrAnotherProceduresSettingIsAFault() {
        assertThatThrownBy(() -> settings.number(Setting.STANDSTILL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.days(Setting.VETTING_TARGET)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SettingValue value(Setting setting, String value, TimeLimit.Unit unit, FirstDay firstDay) {
        return new SettingValue(setting, value, unit, firstDay, TEXT, Certainty.CONFIRMED, TEXT);
    }
}
