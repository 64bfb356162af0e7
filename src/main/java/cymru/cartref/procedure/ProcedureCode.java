package cymru.cartref.procedure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is kept in versions of its own. */
public enum ProcedureCode {
    PROVIDER_REGISTRATION,
    EVIDENCE,
    TERMS,
    TENDER,
    CONTRACT,
    /** Concerns until triage has decided: how long it may take, and when notes become one. */
    CONCERN,
    /** Levels of concern about a provider, and whether children are referred to it. */
    ESCALATION,
    /** Returns, indicators, visits, the regulator's ratings and notifiable events. */
    MONITORING,
    /** Standards and the assessment against them. */
    QUALITY,
    CLOSURE,
    /** How a version of a procedure is itself approved. */
    PROCEDURE_CHANGE,
    LAW_DATES,
    BANK_HOLIDAYS;

    /** Law dates and holidays are not the council's to write: they come with the portal. */
    public boolean editable() {
        return this != LAW_DATES && this != BANK_HOLIDAYS;
    }

    /** As it stands in a page's address, such as {@code provider-registration}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProcedureCode> ofPath(String path) {
        return Arrays.stream(values()).filter(code -> code.path().equals(path)).findFirst();
    }
}
