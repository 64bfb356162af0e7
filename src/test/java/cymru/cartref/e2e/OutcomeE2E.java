package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static cymru.cartref.e2e.Council.ADMINISTRATOR;
import static cymru.cartref.e2e.Council.MANAGER;
import static cymru.cartref.e2e.Council.OFFICER;
import static cymru.cartref.e2e.Council.SECOND_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The whole way from an empty portal: a council sets itself up, five providers register, one tender of two lots is bid
 * for, opened, judged and awarded, and its contracts are signed. Everybody clicks for themselves and takes links from their mail; nothing but the clock is moved.
 */
@SuppressWarnings("NullAway.Init")
class OutcomeE2E extends BrowserTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int STANDSTILL_DAYS = 30;
    private static final Path NOTICE = Path.of("src/main/resources/demo/awel-vale-homes.json");

    private static final List<String> HOME = List.of(
            "Every week begins with a meeting at the table; what is agreed is written down, and the children hold the pen.",
            "Nine people work here, seven of them for more than three years; all are trained in trauma-informed care.",
            "Six of us speak Welsh, and Welsh is what is spoken at the table. No child has to ask.");
    private static final List<String> CARTREF = List.of(
            "Mae pob wythnos yn dechrau gyda chyfarfod wrth y bwrdd; y plant sy'n ysgrifennu'r hyn a benderfynwyd.",
            "Mae naw o bobl yn gweithio yma, saith ohonynt ers mwy na thair blynedd; mae pawb wedi'u hyfforddi mewn gofal sy'n"
                    + " deall trawma.",
            "Mae chwech ohonom yn siarad Cymraeg, a Chymraeg yw iaith y bwrdd bwyd. Nid oes rhaid i blentyn ofyn.");
    private static final List<String> FOSTERING = List.of(
            "Twelve of our families in the vale can take two children or more, and we keep their rooms for them.",
            "We find carers through carers, and somebody they know answers the telephone at night.");
    private static final List<String> MAETHU = List.of(
            "Gall deuddeg o'n teuluoedd yn y dyffryn gymryd dau blentyn neu fwy, ac rydym yn cadw'r ystafelloedd iddynt.",
            "Down o hyd i ofalwyr drwy ofalwyr, ac mae rhywun y maent yn ei adnabod yn ateb y ffôn yn y nos.");

    RunningPortal portal;
    Cast cast;
    String tender = "";
    LocalDateTime bidsUntil = LocalDate.now(LONDON).plusDays(21).atTime(12, 0);

    @Test
    void councilBuysTwoLotsFromAnEmptyPortal() {
        portal = RunningPortal.empty("outcome");
        cast = new Cast(browser, portal);
        try (RunningPortal started = portal;
                Cast people = cast) {
            portalIsSetUp();
            officersChoosePasswords();
            termsAreIssued();
            for (Bidder bidder : Bidder.values()) {
                providerRegisters(bidder);
                providerIsVetted(bidder);
                termsAreAccepted(bidder);
            }
            noticeBecomesATender();
            tenderIsPublished();
            questionIsAnswered();
            bidsAreSent();
            lateBidIsRefused();
            bidsAreOpened();
            cast.restart();
            allIsStillThere();
            bidsAreJudged();
            contractsFollow();
        }
    }

    void portalIsSetUp() {
        Visitor administrator = cast.at(ADMINISTRATOR);
        administrator
                .open(portal.setupLink())
                .type("name", ADMINISTRATOR.name())
                .type("email", ADMINISTRATOR.email())
                .type("password", Cast.PASSWORD)
                .click("create-button")
                .sees("1 of 3")
                .type("council-en", "Awel Vale Council")
                .type("council-cy", "Cyngor Dyffryn Awel")
                .type("team-address", "comisiynu@dyffrynawel.example")
                .click("council-button")
                .sees("2 of 3");
        for (Person person : Council.INVITED) {
            administrator.type("name", person.name()).type("email", person.email());
            language(administrator, person.language());
            person.roles().forEach(role -> box(administrator, role).check());
            administrator.click("invite-button").sees(person.name() + " is invited.");
        }
        administrator.click("officers-button").sees("3 of 3").sees("first version of the not-for-profit terms");
    }

    void officersChoosePasswords() {
        Council.INVITED.forEach(person -> cast.choosesPassword(person, "mail.account.invitation.subject"));
    }

    /** Drafted by an officer, issued by another person. */
    void termsAreIssued() {
        Visitor officer = cast.as(OFFICER);
        officer.open("terms-versions")
                .click("next-version")
                .type("changes-cy", "Y telerau cyntaf.")
                .type("changes-en", "The first terms.")
                .type("text-cy", "# Telerau\n\nMae pob plentyn yn ddiogel.\n\n- Mae'r darparwr yn ddi-elw.")
                .type("text-en", "# Terms\n\nEvery child is safe.\n\n- The provider is not for profit.")
                .click("save-draft")
                .atHeading("Version 1");
        Visitor manager = cast.as(MANAGER);
        manager.open("terms-versions").clickText("Version 1").atHeading("Version 1");
        manager.date("in-force-from", LocalDate.now(LONDON).format(DateTimeFormatter.ofPattern("d/M/yyyy")))
                .click("issue")
                .click("issue-confirm")
                .sees("In force");
    }

    /** By the public page and a mailed proof, then six steps; the roles that bidding needs are given on the way. */
    void providerRegisters(Bidder bidder) {
        Person administrator = bidder.administrator;
        Visitor visitor = cast.at(administrator);
        visitor.open("register")
                .type("name", administrator.name())
                .type("email", administrator.email())
                .click("register-button")
                .sees(Said.to(administrator, "account.mail.sent"));
        cast.choosesPassword(administrator, "mail.account.verify.subject");
        RegistrationForm form = new RegistrationForm(visitor, bidder);
        form.begin();
        form.whoWeAre();
        form.people();
        form.services();
        form.papers();
        form.declareAndSend();
        if (bidder.alone()) {
            takesAllRoles(bidder);
        } else {
            invitesSignatory(bidder);
        }
    }

    private void takesAllRoles(Bidder bidder) {
        Visitor visitor = cast.as(bidder.administrator);
        visitor.open("team");
        visitor.page().locator("[id^='change-']").first().click();
        box(visitor, Role.BID_WRITER).check();
        box(visitor, Role.AUTHORISED_SIGNATORY).check();
        visitor.click("roles-button").sees("The roles are saved.");
        cast.signsInAgain(bidder.administrator);
    }

    private void invitesSignatory(Bidder bidder) {
        Person signatory = bidder.signatory;
        Visitor visitor = cast.as(bidder.administrator);
        visitor.open("team").click("invite").type("name", signatory.name()).type("email", signatory.email());
        box(visitor, Said.to(bidder.administrator, "role.AUTHORISED_SIGNATORY")).check();
        visitor.click("invite-button").sees(Said.to(bidder.administrator, "account.team.invited"));
        cast.choosesPassword(signatory, "mail.account.invitation.subject");
    }

    void providerIsVetted(Bidder bidder) {
        Visitor officer = cast.as(OFFICER);
        officer.open(officer.mailed(OFFICER.email(), Said.to(OFFICER, "mail.provider.to-vet.subject")))
                .atHeading(bidder.title);
        VettingPage vetting = new VettingPage(officer);
        vetting.verifyPapers();
        vetting.checklistIsMet();
        vetting.accept();
    }

    void termsAreAccepted(Bidder bidder) {
        Person signatory = bidder.signatory;
        Visitor visitor = cast.as(signatory);
        visitor.open(visitor.mailed(signatory.email(), signatory.language() == Language.CY ? "fersiwn 1" : "version 1"))
                .type("capacity", "Chief executive")
                .tick("read")
                .click("accept-terms");
        assertThat(visitor.page().locator("#receipt")).isVisible();
    }

    void noticeBecomesATender() {
        TenderForm form = new TenderForm(cast.as(OFFICER));
        tender = form.importNotice(NOTICE);
        form.complete(LocalDate.now(LONDON).plusDays(11).atTime(17, 0), bidsUntil);
        cast.as(OFFICER).open("tenders/" + tender).sees("Nothing is missing.");
        TenderForm.step(cast.as(OFFICER), "send-for-approval", "a second person");
    }

    void tenderIsPublished() {
        Visitor manager = cast.as(MANAGER);
        manager.open(manager.mailed(MANAGER.email(), "Tender " + tender + " for approval"));
        TenderForm.step(manager, "approve", "statutory platform");
        Visitor officer = cast.as(OFFICER);
        officer.open(officer.mailed(OFFICER.email(), "Tender " + tender + " approved"))
                .type("platform-reference", "2026/S 000-000123")
                .date("platform-day", LocalDate.now(LONDON).format(DateTimeFormatter.ofPattern("d/M/yyyy")));
        TenderForm.step(officer, "record-platform", "It can be published");
        TenderForm.step(officer, "publish", "Bids and questions are taken");
    }

    void questionIsAnswered() {
        Person asker = Bidder.CLOVER_PATH.administrator;
        Visitor provider = opportunity(asker);
        provider.tab("Questions")
                .type("question", "Can one fostering family serve two councils under the framework?")
                .click("ask")
                .sees("Not answered yet");
        Visitor officer = cast.as(SECOND_OFFICER);
        officer.open(officer.mailed(SECOND_OFFICER.email(), "Question about " + tender))
                .type("q1-told-cy", "A all un teulu maeth wasanaethu dau gyngor o dan y fframwaith?")
                .type("q1-answer-cy", "Gall, os yw'r ddau gyngor yn cytuno.")
                .type("q1-answer-en", "Yes, where both councils agree.")
                .click("q1-answer-all")
                .sees("Answered to everyone");
        provider.open(provider.mailed(asker.email(), "answered")).tab("Questions");
        provider.sees("Yes, where both councils agree.");
    }

    /** All five bid for the framework, the two with a home also for lot 1. */
    void bidsAreSent() {
        bid(Bidder.TY_GWENNOL, 1, CARTREF, "918400");
        bid(Bidder.MAES_Y_FFYNNON, 1, HOME, "936000");
        bid(Bidder.TY_GWENNOL, 2, MAETHU, "780");
        bid(Bidder.MAES_Y_FFYNNON, 2, FOSTERING, "800");
        bid(Bidder.DOLWEN, 2, FOSTERING, "820");
        bid(Bidder.CLOVER_PATH, 2, FOSTERING, "820");
        bid(Bidder.RED_KITE, 2, FOSTERING, "760");
    }

    private void bid(Bidder bidder, int lot, List<String> answers, String price) {
        Person writer = bidder.administrator;
        BidPage page = new BidPage(opportunity(writer), writer);
        page.write(lot, answers, price);
        if (!bidder.alone()) {
            cast.as(writer).click("ask-signatory").sees(Said.to(writer, "bid.signatory.asked"));
            Visitor signatory = cast.as(bidder.signatory);
            signatory.open(signatory.mailed(bidder.signatory.email(), "i chi ei anfon"));
            signatory.page().locator("#bids a[href*='lot=" + lot + "']").click();
            page = new BidPage(signatory, bidder.signatory);
            page.check();
        }
        String reference = page.send();
        cast.as(bidder.signatory).mailed(bidder.signatory.email(), reference);
    }

    private Visitor opportunity(Person person) {
        Visitor visitor = cast.as(person);
        String subject = person.language() == Language.CY ? "Cyfle newydd" : "New opportunity";
        return visitor.open(visitor.mailed(person.email(), subject));
    }

    /** Written in time, sent too late: the portal's clock says so, and the draft stays. */
    void lateBidIsRefused() {
        Person late = Bidder.DOLWEN.administrator;
        BidPage page = new BidPage(opportunity(late), late);
        page.write(1, HOME, "901000");
        moveClockTo(bidsUntil.plusMinutes(5));
        cast.as(late)
                .click("submit")
                .sees("The deadline was")
                .sees("12:00:00")
                .sees("by the portal's clock")
                .sees("your draft is as you left it");
    }

    private void moveClockTo(LocalDateTime moment) {
        Duration ahead = Duration.between(ZonedDateTime.now(LONDON), moment.atZone(LONDON));
        try (Visitor visitor = new Visitor(browser, portal, 1280)) {
            visitor.open("demo/clock")
                    .type("days", String.valueOf(ahead.toDaysPart()))
                    .type("hours", String.valueOf(ahead.toHoursPart()))
                    .type("minutes", String.valueOf(ahead.toMinutesPart()))
                    .click("move")
                    .sees(moment.format(DateTimeFormatter.ofPattern("d MMM yyyy", java.util.Locale.UK)));
        }
    }

    void bidsAreOpened() {
        Visitor first = cast.as(OFFICER);
        first.open(first.mailed(OFFICER.email(), "Bidding for " + tender + " is over"));
        first.doesNotSee(Bidder.TY_GWENNOL.title);
        TenderForm.step(first, "begin-opening", "You are the first");
        Visitor second = cast.as(SECOND_OFFICER);
        second.open(second.mailed(SECOND_OFFICER.email(), "Bidding for " + tender + " is over"))
                .click("confirm-opening")
                .sees(Bidder.TY_GWENNOL.title);
    }

    void allIsStillThere() {
        Visitor officer = cast.as(OFFICER);
        officer.open("tenders/" + tender).sees(Bidder.RED_KITE.title);
    }

    /** Two evaluators and a substitute, a conflict, an exclusion, a tie at the cut. */
    void bidsAreJudged() {
        Judging judging = new Judging(cast, tender);
        judging.panelIsAppointed();
        judging.interestsAreDeclared();
        judging.complianceIsChecked();
        judging.bidsAreScored();
        judging.qualityIsModerated();
    }

    /** Nothing is made before the standstill is over; then both sign, and the details are noticed. */
    void contractsFollow() {
        Awarding awarding = new Awarding(cast, tender);
        awarding.awardIsMade(day(bidsUntil));
        cast.as(OFFICER).open("contracts").doesNotSee("K-0001");
        moveClockBy(STANDSTILL_DAYS);
        Visitor officer = cast.as(OFFICER);
        officer.open(officer.mailed(OFFICER.email(), tender + ": the standstill is over"));
        int signed = 0;
        for (Bidder bidder : List.of(Bidder.TY_GWENNOL, Bidder.MAES_Y_FFYNNON, Bidder.DOLWEN, Bidder.CLOVER_PATH)) {
            signed += awarding.contractsAreSigned(bidder.signatory);
        }
        org.assertj.core.api.Assertions.assertThat(signed).isEqualTo(4);
        awarding.detailsAreNoticed(day(bidsUntil.plusDays(STANDSTILL_DAYS)));
    }

    private static String day(LocalDateTime moment) {
        return moment.format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }

    private void moveClockBy(int days) {
        try (Visitor visitor = new Visitor(browser, portal, 1280)) {
            visitor.open("demo/clock")
                    .type("days", String.valueOf(days))
                    .click("move")
                    .sees(bidsUntil
                            .plusDays(days)
                            .format(DateTimeFormatter.ofPattern("d MMM yyyy", java.util.Locale.UK)));
        }
    }

    private static void language(Visitor visitor, Language language) {
        visitor.page()
                .locator("#preferred-language")
                .getByText(
                        language == Language.CY ? "Cymraeg" : "English",
                        new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static com.microsoft.playwright.Locator box(Visitor visitor, Role role) {
        return box(visitor, Said.in(Language.EN, "role." + role));
    }

    private static com.microsoft.playwright.Locator box(Visitor visitor, String name) {
        return visitor.page()
                .locator("#roles")
                .getByRole(
                        AriaRole.CHECKBOX,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(name)
                                .setExact(true));
    }
}
