package cymru.cartref.procedure;

import java.util.List;

/**
 * What a version says beside its settings. A case keeps the version's id ({@link ProcedureSettings#versionId()}) and asks
 * with it. Only approved versions answer; an unknown or unapproved one is an {@link IllegalArgumentException}.
 */
public interface ProcedureContents {

    /** Levels of concern, lowest first. */
    List<Stage> stages(long versionId);

    Letter letter(long versionId, LetterCode code);

    List<KpiDefinition> kpis(long versionId);

    List<NotifiableEventType> eventTypes(long versionId);

    List<Standard> standards(long versionId);

    /** In the order of the form; each names its standard. */
    List<Question> questions(long versionId);
}
