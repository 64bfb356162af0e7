package cymru.cartref.embedded;

import cymru.cartref.contract.ContractDesk;
import cymru.cartref.contract.ShownContract;
import cymru.cartref.contract.SignContract;
import cymru.cartref.contract.SigningDesk;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.TenderDesk;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.award.AwardedLine;
import cymru.cartref.tender.award.NoticeDesk;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.time.TimeShift;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What happened before today: three providers registered, one tender led to a contract in force, another is being scored.
 * The portal's clock walks from then until now, so that every date is what it would be.
 */
@Component
@Order(15)
class DemoHistory implements DemoContent.Filler {

    /** How long ago the demo begins. */
    static final Duration LENGTH = Duration.ofDays(90);

    static final List<DemoProvider> PARTNERS =
            List.of(DemoProvider.CALON_AWEL, DemoProvider.HENDRE_WEN, DemoProvider.BRO_HAFREN);

    private static final int DAYS_TO_BID = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DemoSignIn people;
    private final DemoRegistrations registrations;
    private final DemoVetting vetting;
    private final DemoTerms terms;
    private final DemoPastTenders advertised;
    private final DemoBidWriter writer;
    private final DemoJudging judging;
    private final DemoPapers papers;
    private final TenderDesk tenders;
    private final NoticeDesk notices;
    private final ContractDesk council;
    private final SigningDesk signing;
    private final DatabaseClock clock;
    private final TimeShift time;

    DemoHistory(
            DemoSignIn people,
            DemoRegistrations registrations,
            DemoVetting vetting,
            DemoTerms terms,
            DemoPastTenders advertised,
            DemoBidWriter writer,
            DemoJudging judging,
            DemoPapers papers,
            TenderDesk tenders,
            NoticeDesk notices,
            ContractDesk council,
            SigningDesk signing,
            DatabaseClock clock,
            TimeShift time) {
        this.people = people;
        this.registrations = registrations;
        this.vetting = vetting;
        this.terms = terms;
        this.advertised = advertised;
        this.writer = writer;
        this.judging = judging;
        this.papers = papers;
        this.tenders = tenders;
        this.notices = notices;
        this.council = council;
        this.signing = signing;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void fill() {
        PARTNERS.forEach(provider -> {
            registrations.register(provider);
            vetting.accept(provider);
        });
        terms.accept(registrations.of(DemoProvider.CALON_AWEL).signatory(), "Cadeirydd yr ymddiriedolwyr");
        terms.accept(registrations.of(DemoProvider.HENDRE_WEN).signatory(), "Cyfarwyddwr");
        terms.accept(registrations.of(DemoProvider.BRO_HAFREN).signatory(), "Head of Children's Services");
        homeIsBought();
        familiesAreSought();
        time.forward(time.offset().negated());
    }

    private void homeIsBought() {
        LocalDate bidsUntil = clock.today().plusDays(DAYS_TO_BID);
        String tender = advertised.advertiseHome(bidsUntil);
        writer.send(DemoProvider.HENDRE_WEN, tender, 1, DemoPastTenders.ANSWERS, "864000.00");
        writer.send(DemoProvider.BRO_HAFREN, tender, 1, DemoPastTenders.SHORT_ANSWERS, "811000.00");
        bidsAreDue(tender, bidsUntil);
        judging.open(tender);
        judging.score(tender, Map.of(DemoProvider.HENDRE_WEN.title(), 4, DemoProvider.BRO_HAFREN.title(), 3));
        LocalDate lastDay = judging.award(tender);
        walkTo(lastDay.plusDays(1));
        await(() -> !awarded(tender).isEmpty());
        awarded(tender).forEach(line -> sign(line.contract()));
        people.as(
                DemoPerson.OFFICER,
                () -> notices.recordDetailsNotice(
                        tender, "DEMO-%d/S 000-000902".formatted(clock.today().getYear()), clock.today()));
    }

    private void familiesAreSought() {
        LocalDate bidsUntil = clock.today().plusDays(DAYS_TO_BID);
        String tender = advertised.advertiseFamilies(bidsUntil);
        writer.send(DemoProvider.CALON_AWEL, tender, 1, DemoPastTenders.ANSWERS, "812.00");
        writer.send(DemoProvider.BRO_HAFREN, tender, 1, DemoPastTenders.SHORT_ANSWERS, "790.00");
        bidsAreDue(tender, bidsUntil);
        time.forward(time.offset().negated().minus(Duration.ofDays(3)));
        judging.open(tender);
        judging.begin(tender);
    }

    private void sign(String contract) {
        DemoRegistrations.Begun supplier = registrations.of(DemoProvider.HENDRE_WEN);
        people.as(supplier.administrator(), () -> certificate(contract));
        people.as(
                DemoPerson.OFFICER,
                () -> council.page(contract)
                        .certificates()
                        .forEach(line -> council.acceptCertificate(
                                contract,
                                line.number(),
                                line.newest().orElseThrow().id())));
        people.as(
                supplier.signatory(),
                () -> signing.sign(contract, signature(signing.text(contract, Language.CY), "Cyfarwyddwr")));
        people.as(
                people.actor(DemoPerson.HEAD),
                () -> council.sign(contract, signature(council.text(contract, Language.EN), "Head of service")));
    }

    private void certificate(String contract) {
        String title = "Tystysgrif yswiriant";
        try (InputStream file = papers.paper(Language.CY, title, DemoProvider.HENDRE_WEN)) {
            signing.sendCertificate(contract, 1, file, title + ".pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignContract signature(ShownContract shown, String capacity) {
        return new SignContract(shown.language(), shown.sha256(), capacity, true);
    }

    private List<AwardedLine> awarded(String tender) {
        return people.as(people.actor(DemoPerson.OFFICER), () -> notices.awarded(tender));
    }

    private void bidsAreDue(String tender, LocalDate day) {
        walkTo(day.plusDays(1));
        await(() -> people.as(
                people.actor(DemoPerson.OFFICER), () -> tenders.page(tender).status() == TenderStatus.CLOSED));
    }

    /** To nine in the morning of a day. */
    private void walkTo(LocalDate day) {
        time.forward(Duration.between(clock.now(), DemoTenders.at(day, 9)));
    }

    /** A timer of the process does it, in its own time. */
    private static void await(BooleanSupplier done) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("The demo waited in vain for a process");
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
