package cymru.cartref.embedded;

import cymru.cartref.account.Actor;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.ConfirmedTexts;
import cymru.cartref.tender.Proof;
import cymru.cartref.tender.PublicationDesk;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderDesk;
import cymru.cartref.tender.TenderImportDesk;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.time.DatabaseClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** One tender from a public notice to its advert, open for three weeks; another is a draft. */
@Component
@Order(50)
class DemoTenders implements DemoContent.Filler {

    private static final String MAILBOX = "tenders@dyffrynawel.example";
    private static final String BUYER = "Cyngor Dyffryn Awel / Awel Vale Council";
    private static final int STANDSTILL_WORKING_DAYS = 8;

    private static final ConfirmedTexts TEXTS = new ConfirmedTexts(
            new Bilingual(
                    "Homes for children and young people in Awel Vale",
                    "Cartrefi i blant a phobl ifanc yn Nyffryn Awel"),
            new Bilingual(
                    "The Council wants two kinds of care for children it looks after, close to their families, schools"
                            + " and friends.\n\nLot 1 is one small home for four children. Lot 2 is a framework with"
                            + " three places for foster care that keeps brothers and sisters together.",
                    "Mae'r Cyngor am gael dau fath o ofal i blant y mae'n gofalu amdanynt, yn agos at eu teuluoedd, eu"
                            + " hysgolion a'u ffrindiau.\n\nLot 1 yw un cartref bach i bedwar plentyn. Lot 2 yw fframwaith"
                            + " gyda thri lle ar gyfer gofal maethu sy'n cadw brodyr a chwiorydd gyda'i gilydd."),
            List.of(
                    new Bilingual("A small home for four children", "Cartref bach i bedwar plentyn"),
                    new Bilingual("Foster care for brothers and sisters", "Gofal maethu i frodyr a chwiorydd")),
            List.of(
                    new Bilingual(
                            "One home in the middle of the vale, with staff trained in therapeutic care. A block contract"
                                    + " for four years.",
                            "Un cartref yng nghanol y dyffryn, gyda staff â hyfforddiant therapiwtig. Contract bloc am"
                                    + " bedair blynedd."),
                    new Bilingual(
                            "A framework agreement with three suppliers.",
                            "Cytundeb fframwaith gyda thri chyflenwr.")));

    private static final List<TenderContent.Requirement> REQUIREMENTS = List.of(
            new TenderContent.Requirement(
                    null,
                    Proof.COMMITMENT_THEN_CERTIFICATE,
                    new Bilingual(
                            "Public liability insurance of at least £10 million for each claim",
                            "Yswiriant atebolrwydd cyhoeddus o £10 miliwn o leiaf am bob hawliad")),
            new TenderContent.Requirement(
                    null, Proof.FILE_WITH_BID, new Bilingual("Your safeguarding policy", "Eich polisi diogelu")));

    private final DemoSignIn people;
    private final TenderImportDesk imports;
    private final TenderDesk tenders;
    private final PublicationDesk publication;
    private final DatabaseClock clock;
    private String live = "";

    DemoTenders(
            DemoSignIn people,
            TenderImportDesk imports,
            TenderDesk tenders,
            PublicationDesk publication,
            DatabaseClock clock) {
        this.people = people;
        this.imports = imports;
        this.tenders = tenders;
        this.publication = publication;
        this.clock = clock;
    }

    @Override
    public void fill() {
        byte[] notice = notice();
        Actor officer = people.actor(DemoPerson.OFFICER);
        live = people.as(officer, () -> imports.keep(notice, 0, TEXTS, false));
        people.as(officer, () -> {
            TenderPage page = tenders.page(live);
            tenders.save(live, page.revision(), whole(page.content()));
            tenders.sendForApproval(live);
        });
        people.as(DemoPerson.MANAGER, () -> tenders.approve(live));
        people.as(officer, () -> {
            LocalDate today = clock.today();
            publication.recordPlatformReference(live, "DEMO-%d/S 000-000041".formatted(today.getYear()), today);
            publication.publish(live);
        });
        people.as(DemoPerson.SECOND_OFFICER, this::draftAnother);
    }

    /** Reference of the tender that takes bids. */
    String live() {
        return live;
    }

    private void draftAnother() {
        tenders.begin(TenderContent.begun(
                new Bilingual(
                        "Short breaks for disabled children at weekends",
                        "Seibiannau byr ar benwythnosau i blant anabl"),
                BUYER,
                MAILBOX));
    }

    private TenderContent whole(TenderContent imported) {
        LocalDate today = clock.today();
        LocalDate start = today.plusMonths(5).withDayOfMonth(1);
        return new TenderContent(
                imported.title(),
                imported.description(),
                BUYER,
                imported.buyerIdentifier(),
                MAILBOX,
                Set.of(ServiceKind.CHILDRENS_HOME, ServiceKind.FOSTERING),
                Set.of(DemoServices.CARDIFF, DemoServices.VALE),
                imported.classifications(),
                imported.value(),
                at(today.plusDays(11), 17),
                at(today.plusDays(21), 12),
                start,
                start.plusYears(4).minusDays(1),
                true,
                STANDSTILL_WORKING_DAYS,
                true,
                false,
                imported.tieRule(),
                imported.lots().stream().map(DemoQuestions::whole).toList(),
                REQUIREMENTS);
    }

    /** London's hour of a day. */
    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(DatabaseClock.LONDON).toInstant();
    }

    private static byte[] notice() {
        try (InputStream file = new ClassPathResource("demo/awel-vale-homes.json").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
