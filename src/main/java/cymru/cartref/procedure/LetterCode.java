package cymru.cartref.procedure;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The letters that deeds write, and the named arguments that each may use. */
public enum LetterCode {
    LEVEL_LETTER(ProcedureCode.ESCALATION, "level", "reasons", "planDue", "meeting"),
    SUSPENSION_NOTICE(ProcedureCode.ESCALATION, "reasons", "replyBy"),
    SUSPENSION_DECISION(ProcedureCode.ESCALATION, "reasons", "from", "appealBy", "reviewOn"),
    SUSPENSION_LIFTED(ProcedureCode.ESCALATION, "reasons", "from"),
    /** For a look at each child before one is referred, which is less than a suspension. */
    CASE_BY_CASE_NOTICE(ProcedureCode.ESCALATION, "reasons", "replyBy"),
    CASE_BY_CASE_DECISION(ProcedureCode.ESCALATION, "reasons", "from", "appealBy", "reviewOn"),
    STEP_DOWN_LETTER(ProcedureCode.ESCALATION, "level", "reasons"),
    ASSESSMENT_REPORT_LETTER(ProcedureCode.QUALITY, "visited", "replyBy"),
    CLOSURE_NOTICE(ProcedureCode.CLOSURE, "authority", "reasons", "closesOn", "meeting");

    /** Arguments that are days; the others are words. */
    public static final Set<String> DAYS =
            Set.of("planDue", "meeting", "replyBy", "from", "appealBy", "reviewOn", "visited", "closesOn");

    private final ProcedureCode procedure;
    private final Set<String> arguments = new LinkedHashSet<>();

    LetterCode(ProcedureCode procedure, String... own) {
        this.procedure = procedure;
        arguments.addAll(List.of("provider", "service", "contact"));
        arguments.addAll(Arrays.asList(own));
    }

    public ProcedureCode procedure() {
        return procedure;
    }

    /** All that its words may name, in the order people read them. */
    public Set<String> arguments() {
        return new LinkedHashSet<>(arguments);
    }
}
