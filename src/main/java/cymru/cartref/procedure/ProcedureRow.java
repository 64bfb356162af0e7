package cymru.cartref.procedure;

import cymru.cartref.shared.Bilingual;

/** One thing that a version of a procedure says. Immutable; it carries how sure it is and where it comes from. */
public sealed interface ProcedureRow
        permits SettingValue, Stage, Letter, KpiDefinition, NotifiableEventType, Standard, Question {

    /** The sorts of rows, in the order people read them. */
    enum Kind {
        VALUE(false),
        STAGE(true),
        LETTER(false),
        KPI(true),
        EVENT_TYPE(false),
        STANDARD(true),
        QUESTION(true);

        private final boolean free;

        Kind(boolean free) {
            this.free = free;
        }

        /** Whether a version may have more or fewer of them; deeds ask for the others by name. */
        public boolean free() {
            return free;
        }
    }

    Kind kind();

    /** Names the row in every version of its procedure. */
    String code();

    /** What people call it. */
    Bilingual title();

    Certainty certainty();

    Bilingual source();
}
