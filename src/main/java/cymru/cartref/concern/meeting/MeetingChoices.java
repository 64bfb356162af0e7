package cymru.cartref.concern.meeting;

import cymru.cartref.procedure.Agency;
import cymru.cartref.shared.Bilingual;
import java.util.List;
import java.util.Set;

/**
 * Whom a meeting of a case can be called with.
 *
 * @param meeting how the level calls its meeting
 * @param agencies whom the level asks for
 * @param chairs who may chair it
 * @param suggested directory ids of the placing authorities with a child there, where the level asks for them
 */
public record MeetingChoices(
        Bilingual meeting,
        Set<Agency> agencies,
        List<Choice> chairs,
        List<Choice> people,
        List<Choice> guests,
        List<Choice> bodies,
        Set<Long> suggested) {

    /** @param id of an account or of a body */
    public record Choice(long id, String name) {}

    public MeetingChoices {
        agencies = Set.copyOf(agencies);
        suggested = Set.copyOf(suggested);
    }
}
