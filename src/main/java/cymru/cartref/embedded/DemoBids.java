package cymru.cartref.embedded;

import cymru.cartref.account.Actor;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.BidContent;
import cymru.cartref.tender.BidDesk;
import cymru.cartref.tender.BidEditor;
import cymru.cartref.tender.ClarificationDesk;
import cymru.cartref.tender.DeclineReason;
import cymru.cartref.tender.OpportunityDesk;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Providers ask, watch, and bid: one bid is sent, one is half written. */
@Component
@Order(60)
class DemoBids implements DemoContent.Filler {

    private static final Map<String, String> HOME_ANSWERS = Map.of(
            "Life in the home",
            "Mae'r plant yn dewis y bwyd, lliw'r waliau a'r gwyliau. Mae pob wythnos yn dechrau gyda chyfarfod wrth y bwrdd,"
                    + " ac ysgrifennir i lawr beth a benderfynwyd. Mae pawb yn mynd i'w ysgol ei hun.",
            "Staff and their training",
            "Mae naw o bobl yn gweithio yn y cartref; mae saith wedi aros am fwy na thair blynedd. Mae pawb wedi'u hyfforddi"
                    + " mewn gofal sy'n deall trawma, ac yn cael goruchwyliaeth bob pythefnos.",
            "Welsh language",
            "Mae chwech o'r staff yn siarad Cymraeg, a Chymraeg yw iaith y bwrdd bwyd. Nid oes rhaid i blentyn ofyn.");

    private static final String FOSTERING_BEGUN =
            "Mae gennym ddeuddeg teulu yn y dyffryn a all gymryd dau blentyn neu fwy. (I'w orffen.)";

    private final DemoSignIn people;
    private final DemoRegistrations registrations;
    private final DemoTenders tenders;
    private final DemoBidWriter writer;
    private final ClarificationDesk clarifications;
    private final OpportunityDesk opportunities;
    private final BidDesk bids;

    DemoBids(
            DemoSignIn people,
            DemoRegistrations registrations,
            DemoTenders tenders,
            DemoBidWriter writer,
            ClarificationDesk clarifications,
            OpportunityDesk opportunities,
            BidDesk bids) {
        this.people = people;
        this.registrations = registrations;
        this.tenders = tenders;
        this.writer = writer;
        this.clarifications = clarifications;
        this.opportunities = opportunities;
        this.bids = bids;
    }

    @Override
    public void fill() {
        askAndAnswer();
        sendBid();
        beginBid();
        people.as(administrator(DemoProvider.BRO_HAFREN), () -> opportunities.watch(tenders.live(), true));
        people.as(
                administrator(DemoProvider.PONT_LANTERN),
                () -> opportunities.decline(tenders.live(), DeclineReason.NO_CAPACITY, ""));
    }

    private void askAndAnswer() {
        int number = people.as(
                administrator(DemoProvider.HENDRE_WEN),
                () -> clarifications.ask(
                        tenders.live(), "A oes rhaid i'r cartref fod ar agor ar ddiwrnod cyntaf y contract?", null));
        people.as(
                DemoPerson.OFFICER,
                () -> clarifications.answerAll(
                        tenders.live(),
                        number,
                        new Bilingual(
                                "Must the home be open on the first day of the contract?",
                                "A oes rhaid i'r cartref fod ar agor ar ddiwrnod cyntaf y contract?"),
                        new Bilingual(
                                "No. The first child may move in up to three months later; nothing is paid before then.",
                                "Nac oes. Caiff y plentyn cyntaf symud i mewn hyd at dri mis yn ddiweddarach; ni thelir dim"
                                        + " cyn hynny.")));
        people.as(
                administrator(DemoProvider.CALON_AWEL),
                () -> clarifications.ask(
                        tenders.live(), "A all un teulu maeth wasanaethu dau gyngor o dan y fframwaith?", null));
    }

    private void sendBid() {
        writer.send(DemoProvider.HENDRE_WEN, tenders.live(), 1, HOME_ANSWERS, "918400.00");
    }

    private void beginBid() {
        people.as(administrator(DemoProvider.CALON_AWEL), () -> {
            String bid = bids.begin(tenders.live(), 2);
            BidEditor editor = bids.open(bid);
            DemoMember contact = DemoProvider.CALON_AWEL.administrator();
            bids.save(
                    bid,
                    editor.revision(),
                    Language.CY,
                    new BidContent(
                            contact.fullName(),
                            contact.email(),
                            Map.of(id(editor.lot().criteria().getFirst().id()), FOSTERING_BEGUN),
                            List.of(),
                            Set.of(),
                            null,
                            "",
                            false));
        });
    }

    private Actor administrator(DemoProvider provider) {
        return registrations.of(provider).administrator();
    }

    private static long id(@Nullable Long stored) {
        return Objects.requireNonNull(stored);
    }
}
