package cymru.cartref.embedded;

import cymru.cartref.contract.AgreementKind;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.AwardRule;
import cymru.cartref.tender.CriterionKind;
import cymru.cartref.tender.Proof;
import cymru.cartref.tender.PublicationDesk;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderDesk;
import cymru.cartref.tender.TieRule;
import cymru.cartref.time.DatabaseClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tenders of the demo's past: what they ask, and how they were advertised. */
@Component
class DemoPastTenders {

    /** By the criterion's English title, as bidders answer it. */
    static final Map<String, String> ANSWERS = Map.of(
            "A place of one's own",
            "Everybody has a key, a room with a door that locks, and a say in who moves in next. We ask again every month.",
            "Getting ready to leave",
            "Each young person cooks two evenings a week, keeps a budget with us, and meets the person who will be there"
                    + " afterwards half a year before.",
            "Welsh language",
            "Mae pump o'r staff yn siarad Cymraeg, ac mae un ohonynt ar ddyletswydd bob amser.");

    /** The same, said with less. */
    static final Map<String, String> SHORT_ANSWERS = Map.of(
            "A place of one's own",
            "Every room has a lock, and the house meets once a month.",
            "Getting ready to leave",
            "A plan is written with each young person at sixteen and looked at twice a year.",
            "Welsh language",
            "Two of the staff speak Welsh.");

    private static final String BUYER = "Cyngor Dyffryn Awel / Awel Vale Council";
    private static final String MAILBOX = "tenders@dyffrynawel.example";
    private static final int DAYS_TO_ASK = 10;
    private static final int WORDS = 300;
    private static final int STANDSTILL_WORKING_DAYS = 8;
    private static final int HIGHEST_SCORE = 5;

    private static final List<Bilingual> SCALE = List.of(
            new Bilingual("No answer", "Dim ateb"),
            new Bilingual("Much is missing", "Mae llawer ar goll"),
            new Bilingual("Part of it is met", "Bodlonir rhan ohono"),
            new Bilingual("Met in the main", "Bodlonir y prif ofynion"),
            new Bilingual("Met in full", "Bodlonir yn llawn"),
            new Bilingual("Met in full and more", "Bodlonir yn llawn a mwy"));

    private final DemoSignIn people;
    private final TenderDesk tenders;
    private final PublicationDesk publication;
    private final DatabaseClock clock;

    DemoPastTenders(DemoSignIn people, TenderDesk tenders, PublicationDesk publication, DatabaseClock clock) {
        this.people = people;
        this.tenders = tenders;
        this.publication = publication;
        this.clock = clock;
    }

    /** One home for teenagers, for one supplier. */
    String advertiseHome(LocalDate bidsUntil) {
        return advertise(content(
                new Bilingual("A home for four teenagers", "Cartref i bedwar yn eu harddegau"),
                new Bilingual(
                        "One small home in the vale for four young people from 13 to 17, for three years.",
                        "Un cartref bach yn y dyffryn i bedwar person ifanc rhwng 13 ac 17 oed, am dair blynedd."),
                ServiceKind.CHILDRENS_HOME,
                AgreementKind.BLOCK,
                AwardRule.ONE,
                null,
                new Bilingual("Price for a year", "Pris am flwyddyn"),
                bidsUntil));
    }

    /** Families for teenagers, for two suppliers. */
    String advertiseFamilies(LocalDate bidsUntil) {
        return advertise(content(
                new Bilingual("Foster care for teenagers", "Gofal maethu i bobl ifanc yn eu harddegau"),
                new Bilingual(
                        "A framework agreement with two suppliers of foster families for young people from 13 to 17.",
                        "Cytundeb fframwaith gyda dau gyflenwr teuluoedd maeth i bobl ifanc rhwng 13 ac 17 oed."),
                ServiceKind.FOSTERING,
                AgreementKind.FRAMEWORK,
                AwardRule.BEST_N,
                2,
                new Bilingual("Weekly fee", "Ffi wythnosol"),
                bidsUntil));
    }

    private String advertise(TenderContent content) {
        String reference = people.as(
                people.actor(DemoPerson.OFFICER),
                () -> tenders.begin(TenderContent.begun(content.title(), BUYER, MAILBOX)));
        people.as(DemoPerson.OFFICER, () -> {
            tenders.save(reference, tenders.page(reference).revision(), content);
            tenders.sendForApproval(reference);
        });
        people.as(DemoPerson.MANAGER, () -> tenders.approve(reference));
        people.as(DemoPerson.OFFICER, () -> {
            LocalDate today = clock.today();
            publication.recordPlatformReference(
                    reference, "DEMO-%d/S 000-%s".formatted(today.getYear(), reference.substring(2)), today);
            publication.publish(reference);
        });
        return reference;
    }

    private TenderContent content(
            Bilingual title,
            Bilingual description,
            ServiceKind kind,
            AgreementKind agreement,
            AwardRule rule,
            @Nullable Integer places,
            Bilingual price,
            LocalDate bidsUntil) {
        LocalDate start = bidsUntil.plusMonths(1).withDayOfMonth(1);
        return new TenderContent(
                title,
                description,
                BUYER,
                null,
                MAILBOX,
                Set.of(kind),
                Set.of(DemoServices.CARDIFF, DemoServices.VALE),
                List.of(new TenderContent.Classification("CPV", "85311300", "Welfare services for children")),
                new BigDecimal("2600000.00"),
                DemoTenders.at(clock.today().plusDays(DAYS_TO_ASK), 17),
                DemoTenders.at(bidsUntil, 12),
                start,
                start.plusYears(3).minusDays(1),
                true,
                STANDSTILL_WORKING_DAYS,
                true,
                false,
                TieRule.HIGHER_QUALITY_THEN_DRAWN_LOT,
                List.of(new TenderContent.Lot(
                        null,
                        title,
                        description,
                        agreement,
                        rule,
                        places,
                        null,
                        null,
                        List.of(
                                question(
                                        "A place of one's own",
                                        "Lle i chi'ch hun",
                                        "How is this the young people's own home, and how do you know?",
                                        "Sut mae hwn yn gartref i'r bobl ifanc eu hunain, a sut rydych yn gwybod?",
                                        "30"),
                                question(
                                        "Getting ready to leave",
                                        "Paratoi i adael",
                                        "How do young people learn what they need to live on their own?",
                                        "Sut mae pobl ifanc yn dysgu'r hyn sydd ei angen i fyw ar eu pen eu hunain?",
                                        "30"),
                                question(
                                        "Welsh language",
                                        "Y Gymraeg",
                                        "How can a young person live in Welsh without having to ask?",
                                        "Sut y gall person ifanc fyw yn Gymraeg heb orfod gofyn?",
                                        "10"),
                                new TenderContent.Criterion(
                                        null,
                                        CriterionKind.PRICE,
                                        price,
                                        TenderContent.NOTHING,
                                        TenderContent.NOTHING,
                                        new BigDecimal("30"),
                                        null,
                                        HIGHEST_SCORE,
                                        null,
                                        List.of())))),
                List.of(new TenderContent.Requirement(
                        null,
                        Proof.COMMITMENT_THEN_CERTIFICATE,
                        new Bilingual(
                                "Public liability insurance of at least £10 million for each claim",
                                "Yswiriant atebolrwydd cyhoeddus o £10 miliwn o leiaf am bob hawliad"))));
    }

    private static TenderContent.Criterion question(
            String title, String titleCy, String question, String questionCy, String weight) {
        return new TenderContent.Criterion(
                null,
                CriterionKind.QUALITY,
                new Bilingual(title, titleCy),
                new Bilingual(question, questionCy),
                TenderContent.NOTHING,
                new BigDecimal(weight),
                WORDS,
                HIGHEST_SCORE,
                null,
                SCALE);
    }
}
