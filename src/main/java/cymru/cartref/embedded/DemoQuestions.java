package cymru.cartref.embedded;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.CriterionKind;
import cymru.cartref.tender.TenderContent.Criterion;
import cymru.cartref.tender.TenderContent.Lot;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the demo's tender asks in both languages; its notice names the criteria in one. */
final class DemoQuestions {

    private static final int WORDS = 500;

    private static final Bilingual GUIDANCE = new Bilingual(
            "Say what you do, who does it, and how you know that it works.",
            "Dywedwch beth rydych yn ei wneud, pwy sy'n ei wneud, a sut rydych yn gwybod ei fod yn gweithio.");

    private static final List<Bilingual> SCALE = List.of(
            new Bilingual(
                    "No answer, or one that does not touch the question",
                    "Dim ateb, neu un nad yw'n cyffwrdd â'r cwestiwn"),
            new Bilingual("Much is missing; serious doubts", "Mae llawer ar goll; amheuon difrifol"),
            new Bilingual("Part of it is met; some doubts", "Bodlonir rhan ohono; rhai amheuon"),
            new Bilingual("Met in the main", "Bodlonir y prif ofynion"),
            new Bilingual("Met in full, with good evidence", "Bodlonir yn llawn, gyda thystiolaeth dda"),
            new Bilingual(
                    "Met in full and more, with strong evidence", "Bodlonir yn llawn a mwy, gyda thystiolaeth gref"));

    private static final Map<String, Asked> ASKED = Map.of(
            "Life in the home",
            new Asked(
                    "Bywyd yn y cartref",
                    "How does a child's ordinary week in the home look, and what has the child decided of it?",
                    "Sut olwg sydd ar wythnos gyffredin plentyn yn y cartref, a beth ohoni y mae'r plentyn wedi'i benderfynu?"),
            "Staff and their training",
            new Asked(
                    "Y staff a'u hyfforddiant",
                    "Who works in the home, what have they learned, and how do you keep them?",
                    "Pwy sy'n gweithio yn y cartref, beth maent wedi'i ddysgu, a sut rydych yn eu cadw?"),
            "Welsh language",
            new Asked(
                    "Y Gymraeg",
                    "How can a child live in Welsh with you without having to ask?",
                    "Sut y gall plentyn fyw yn Gymraeg gyda chi heb orfod gofyn?"),
            "Keeping brothers and sisters together",
            new Asked(
                    "Cadw brodyr a chwiorydd gyda'i gilydd",
                    "How do you find and prepare families for brothers and sisters, at short notice too?",
                    "Sut rydych yn dod o hyd i deuluoedd i frodyr a chwiorydd ac yn eu paratoi, ar fyr rybudd hefyd?"),
            "Finding and supporting foster carers",
            new Asked(
                    "Dod o hyd i ofalwyr maeth a'u cefnogi",
                    "How many foster carers do you expect to find in the vale, and what support do they have day and night?",
                    "Faint o ofalwyr maeth rydych yn disgwyl dod o hyd iddynt yn y dyffryn, a pha gefnogaeth sydd ganddynt ddydd a nos?"));

    private static final Map<String, String> PRICES =
            Map.of("Price for a year", "Pris am flwyddyn", "Weekly fee", "Ffi wythnosol");

    private DemoQuestions() {}

    private record Asked(String titleCy, String questionEn, String questionCy) {}

    /** The lot with everything said that a draft must say before it is sent for approval. */
    static Lot whole(Lot lot) {
        return new Lot(
                lot.id(),
                lot.title(),
                lot.description(),
                lot.agreement(),
                lot.awardRule(),
                lot.places(),
                lot.threshold(),
                lot.value(),
                lot.criteria().stream().map(DemoQuestions::whole).toList());
    }

    private static Criterion whole(Criterion criterion) {
        String title = criterion.title().en();
        if (criterion.kind() == CriterionKind.PRICE) {
            return new Criterion(
                    criterion.id(),
                    CriterionKind.PRICE,
                    new Bilingual(title, Objects.requireNonNull(PRICES.get(title))),
                    criterion.question(),
                    criterion.guidance(),
                    criterion.weight(),
                    null,
                    criterion.highestScore(),
                    null,
                    List.of());
        }
        Asked asked = Objects.requireNonNull(ASKED.get(title));
        return new Criterion(
                criterion.id(),
                CriterionKind.QUALITY,
                new Bilingual(title, asked.titleCy()),
                new Bilingual(asked.questionEn(), asked.questionCy()),
                GUIDANCE,
                criterion.weight(),
                WORDS,
                SCALE.size() - 1,
                null,
                SCALE);
    }
}
