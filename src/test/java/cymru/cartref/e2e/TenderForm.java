package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A tender from a public notice to a whole draft, as an officer writes it in English. */
record TenderForm(Visitor visitor) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    /** What an imported quality criterion still lacks. */
    private record Question(String id, String titleCy, String en, String cy) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    "lot-1-criterion-1",
                    "Bywyd yn y cartref",
                    "How do children shape daily life in the home?",
                    "Sut mae plant yn llunio bywyd bob dydd y cartref?"),
            new Question(
                    "lot-1-criterion-2",
                    "Staff a'u hyfforddiant",
                    "Who works in the home, and how are they trained and supervised?",
                    "Pwy sy'n gweithio yn y cartref, a sut maen nhw'n cael eu hyfforddi a'u goruchwylio?"),
            new Question(
                    "lot-1-criterion-3",
                    "Y Gymraeg",
                    "How can a child live in Welsh without asking?",
                    "Sut gall plentyn fyw yn Gymraeg heb ofyn?"),
            new Question(
                    "lot-2-criterion-1",
                    "Cadw brodyr a chwiorydd gyda'i gilydd",
                    "How will you keep brothers and sisters together?",
                    "Sut byddwch yn cadw brodyr a chwiorydd gyda'i gilydd?"),
            new Question(
                    "lot-2-criterion-2",
                    "Dod o hyd i ofalwyr maeth a'u cefnogi",
                    "How do you find foster carers and stand by them?",
                    "Sut rydych yn dod o hyd i ofalwyr maeth ac yn eu cefnogi?"));

    /** Loads the notice, looks at the split texts, and keeps it. @return the draft's reference */
    String importNotice(Path notice) {
        visitor.open("tenders").click("import-notice").atHeading("Import a notice");
        visitor.upload("notice-upload", notice).sees("Check the texts in each language");
        assertThat(visitor.page().locator("#import-title-cy textarea"))
                .hasValue("Cartrefi i blant a phobl ifanc yn Nyffryn Awel");
        visitor.click("keep-notice").atHeading("Write tender T-");
        return visitor.page().locator("h1").innerText().replace("Write tender ", "");
    }

    void complete(LocalDateTime questionsUntil, LocalDateTime bidsUntil) {
        LocalDate start = bidsUntil.toLocalDate().plusMonths(4).withDayOfMonth(1);
        visitor.type("contact", "tendrau@dyffrynawel.example")
                .choose("kinds", "Children's home")
                .choose("kinds", "Fostering")
                .date("contract-start", start.format(DAY))
                .date("contract-end", start.plusYears(4).minusDays(1).format(DAY))
                .type("standstill", "8");
        moment("clarification-deadline", questionsUntil);
        moment("bid-deadline", bidsUntil);
        QUESTIONS.forEach(question -> visitor.type(question.id() + "-title-cy", question.titleCy())
                .type(question.id() + "-question-cy", question.cy())
                .type(question.id() + "-question-en", question.en()));
        visitor.type("lot-1-criterion-4-title-cy", "Pris am flwyddyn")
                .type("lot-2-criterion-3-title-cy", "Ffi wythnosol");
        assertThat(visitor.page().locator("#lot-1-sum")).containsText("100 of 100");
        assertThat(visitor.page().locator("#lot-2-sum")).containsText("100 of 100");
        visitor.click("add-requirement")
                .type("requirement-1-cy", "Yswiriant atebolrwydd cyhoeddus o £10 miliwn o leiaf am bob hawliad")
                .type("requirement-1-en", "Public liability insurance of at least £10 million for each claim")
                .click("add-requirement")
                .type("requirement-2-cy", "Eich polisi diogelu")
                .type("requirement-2-en", "Your safeguarding policy")
                .select("requirement-2-proof", "File with the bid");
        visitor.click("save-below").sees("Saved");
    }

    /** Fills a picker of a day and a time. */
    private void moment(String id, LocalDateTime at) {
        visitor.date(id, at.format(DAY));
        Locator time = visitor.page().locator("#" + id + " vaadin-time-picker input");
        time.fill(LocalTime.from(at).toString());
        time.press("Enter");
        time.press("Tab");
    }

    /** Presses what is to be done now, and waits until the page has moved on. */
    static void step(Visitor visitor, String verb, String then) {
        visitor.click(verb);
        assertThat(visitor.page().locator("#now", new Page.LocatorOptions().setHasText(then)))
                .isVisible();
    }
}
