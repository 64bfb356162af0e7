package cymru.cartref.shared;

/** One text in both languages, both required: a missing half is an error where it is written, not where it is read. */
public record Bilingual(String en, String cy) {

    public String in(Language language) {
        return language == Language.CY ? cy : en;
    }
}
