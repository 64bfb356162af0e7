package cymru.cartref.child.domain;

import cymru.cartref.child.ChildRule;
import cymru.cartref.shared.Decision;
import java.util.regex.Pattern;

/** Tells what looks like a person's name, a date of birth or an NHS number, to keep it out; it cannot know for certain. */
public final class PersonalData {

    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}'’.-]*([ ,]+\\p{L}[\\p{L}'’.-]*)+");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}'’-]{2,}");
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}[/. -]\\d{1,2}[/. -]\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2} \\p{L}{3,} \\d{2,4}");
    private static final Pattern NHS_NUMBER = Pattern.compile("\\d{3}[ -]?\\d{3}[ -]?\\d{4}");

    private PersonalData() {}

    /** @param cell where a code or a reference is wanted, stripped */
    public static Decision keptOut(String cell) {
        boolean looks = WORDS.matcher(cell).matches()
                || NAME.matcher(cell).matches()
                || DATE.matcher(cell).matches()
                || NHS_NUMBER.matcher(cell).matches();
        return Decision.require(!looks, ChildRule.CHILD_LOOKS_PERSONAL);
    }
}
