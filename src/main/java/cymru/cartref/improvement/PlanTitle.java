package cymru.cartref.improvement;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;

/** What a plan is about, in both languages or in the one it was written in; the other is then empty. No child's data. */
public record PlanTitle(String en, String cy) {

    private static final int BRIEF = 180;

    public PlanTitle {
        if (en.isBlank() && cy.isBlank()) {
            throw new IllegalArgumentException("A plan has a title in one language at least");
        }
    }

    public String in(Language language) {
        String wanted = language == Language.CY ? cy : en;
        return wanted.isBlank() ? en + cy : wanted;
    }

    public Bilingual both() {
        return new Bilingual(in(Language.EN), in(Language.CY));
    }

    /** For lists and subjects, which have room for less than a title can be. */
    public Bilingual brief() {
        return new Bilingual(brief(in(Language.EN)), brief(in(Language.CY)));
    }

    private static String brief(String title) {
        return title.length() <= BRIEF ? title : title.substring(0, BRIEF - 1) + "…";
    }
}
