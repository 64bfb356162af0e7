package cymru.cartref.tender;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Bids from the first word to the receipt, under seal. */
class BidIT extends TenderIT {

    private static final String MARKER = "Marcwyr-nad-oes-neb-yn-ei-ddarllen";

    long provider;
    long writer;
    long signatory;
    String tender = "";

    @BeforeEach
    void provider() {
        provider = registeredProvider();
        writer = person(provider, Role.BID_WRITER);
        signatory = person(provider, Role.AUTHORISED_SIGNATORY);
        tender = live();
    }

    @Test
    void noBidIsSentWhileReferralsToTheProviderAreStoppedAndTheDraftStays() throws Throwable {
        String bid = begun();
        write(bid, "We keep them together.", "1000.00");
        referrals("SUSPENDED");
        assertRefused(TenderRule.BID_REFERRALS_STOPPED, () -> submit(bid));
        assertThat(editor(bid).gaps()).isEmpty();
        referrals("OPEN");
        assertAllowed(TenderRule.BID_REFERRALS_STOPPED, () -> submit(bid));
    }

    private void referrals(String status) {
        jdbc.sql("UPDATE provider SET referral_status = ? WHERE id = ?")
                .params(status, provider)
                .update();
    }

    @Test
    void aBidIsWrittenSentAndAcknowledgedOnce() throws Throwable {
        String bid = begun();
        assertThat(editor(bid).gaps()).isNotEmpty();
        assertRefused(TenderRule.BID_INCOMPLETE, () -> submit(bid));
        int revision = write(bid, "We keep them together.", "1000.00");
        assertRefused(TenderRule.SIGNATORY_NEEDED, () -> As.person(writer, () -> submissions.submit(bid, revision)));
        As.person(writer, () -> bidding.askSignatory(bid));
        assertThat(mailsTo(signatory, bid)).contains("bid-ready-to-send");
        Receipt receipt = submit(bid);
        assertThat(submit(bid)).as("twice gives the same receipt").isEqualTo(receipt);
        assertThat(receipt.version()).isEqualTo(1);
        assertThat(receipt.hash()).matches("[0-9a-f]{64}");
        assertThat(mailsTo(writer, bid)).containsExactly("bid-received");
        assertThat(rows("SELECT COUNT(*) FROM bid_version v JOIN bid b ON b.id = v.bid_id WHERE b.reference = ?", bid))
                .isEqualTo(1);
        assertThat(As.person(writer, () -> bidding.mine(Long.MAX_VALUE, 10)))
                .singleElement()
                .satisfies(line -> assertThat(line.status()).isEqualTo(BidStatus.SUBMITTED));
    }

    @Test
    void sendingABidIsOneCommit() throws Exception {
        String bid = begun();
        write(bid, "We keep them together.", "1000.00");
        int revision = editor(bid).revision();
        Counting.Tally tally = Counting.of(() -> As.person(signatory, () -> submissions.submit(bid, revision)));
        assertThat(tally.commits()).isEqualTo(1);
    }

    @Test
    void aLateBidIsRefusedAndNothingChanges() {
        String bid = begun();
        write(bid, "We keep them together.", "1000.00");
        int revision = editor(bid).revision();
        passDeadline(tender);
        assertRefused(
                TenderRule.BID_AFTER_DEADLINE, () -> As.person(signatory, () -> submissions.submit(bid, revision)));
        assertThat(editor(bid).revision()).isEqualTo(revision);
        assertThat(editor(bid).receipt()).isNull();
        assertThat(rows("SELECT COUNT(*) FROM bid_version v JOIN bid b ON b.id = v.bid_id WHERE b.reference = ?", bid))
                .isZero();
        assertThat(rows("SELECT COUNT(*) FROM audit_event WHERE reference = ? AND refusal = 'BID_AFTER_DEADLINE'", bid))
                .as("the attempt is kept")
                .isEqualTo(1);
    }

    @Test
    void aSentBidIsReopenedChangedAndSentAgain() {
        String bid = begun();
        write(bid, "First", "1000.00");
        Receipt first = submit(bid);
        assertRefused(
                TenderRule.BID_NOT_AT_THIS_STEP,
                () -> As.person(
                        writer, () -> bidding.save(bid, editor(bid).revision(), Language.EN, BidContent.empty())));
        As.person(writer, () -> submissions.reopen(bid));
        write(bid, "Second", "900.00");
        assertThat(editor(bid).receipt()).as("the first stands until then").isEqualTo(first);
        Receipt second = submit(bid);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.hash()).isNotEqualTo(first.hash());
    }

    @Test
    void aReopenedBidStandsAsSentWhenTheDeadlinePasses() {
        String bid = begun();
        write(bid, "First", "1000.00");
        submit(bid);
        As.person(writer, () -> submissions.reopen(bid));
        passDeadline(tender);
        assertThat(editor(bid).status()).isEqualTo(BidStatus.REOPENED);
        assertThat(page(tender).bidsToOpen()).isEqualTo(1);
    }

    @Test
    void twoPeopleOpenWhatWasSentLastAndOnlyThenIsTheBidderKnown() throws Throwable {
        String bid = begun();
        write(bid, "First", "1000.00");
        Receipt receipt = submit(bid);
        As.person(writer, () -> submissions.reopen(bid));
        long colleague = person(null, Role.CONTRACT_OFFICER);
        assertRefused(TenderRule.TENDER_NOT_AT_THIS_STEP, () -> As.person(officer, () -> opening.begin(tender)));
        assertThat(As.person(officer, () -> opening.opened(tender))).isEmpty();
        passDeadline(tender);
        As.person(officer, () -> opening.begin(tender));
        assertThat(As.person(officer, () -> opening.opened(tender))).isEmpty();
        assertRefused(TenderRule.TWO_OPENERS_NEEDED, () -> As.person(officer, () -> opening.confirm(tender)));
        assertAllowed(TenderRule.TWO_OPENERS_NEEDED, () -> As.person(colleague, () -> opening.confirm(tender)));
        assertThat(As.person(officer, () -> opening.opened(tender)))
                .singleElement()
                .satisfies(opened -> {
                    assertThat(opened.reference()).isEqualTo(bid);
                    assertThat(opened.provider()).startsWith("Provider ");
                    assertThat(opened.receipt()).isEqualTo(receipt);
                });
        assertThat(mailsTo(writer, bid)).contains("bid-opened");
        assertThatThrownBy(() -> As.person(writer, () -> opening.opened(tender)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aWithdrawnBidCanBeBegunAgain() {
        String bid = begun();
        write(bid, "First", "1000.00");
        submit(bid);
        As.person(signatory, () -> submissions.withdraw(bid));
        As.person(signatory, () -> submissions.withdraw(bid));
        assertThat(editor(bid).status()).isEqualTo(BidStatus.WITHDRAWN);
        assertThat(begun()).isEqualTo(bid);
        assertThat(editor(bid).status()).isEqualTo(BidStatus.DRAFT);
    }

    @Test
    void anAddendumInSubstanceAsksForConfirmingAgain() {
        String bid = begun();
        write(bid, "First", "1000.00");
        Receipt receipt = submit(bid);
        As.person(officer, () -> publication.issueAddendum(tender, BOTH, true));
        assertThat(editor(bid).status()).isEqualTo(BidStatus.NEEDS_RECONFIRMING);
        assertThat(mailsTo(signatory, bid)).contains("bid-needs-reconfirming");
        assertThat(As.person(signatory, () -> submissions.reconfirm(bid))).isEqualTo(receipt);
        assertThat(editor(bid).status()).isEqualTo(BidStatus.SUBMITTED);
        As.person(officer, () -> publication.issueAddendum(tender, BOTH, true));
        passDeadline(tender);
        assertThat(editor(bid).status()).isEqualTo(BidStatus.NOT_CARRIED_ON);
    }

    @Test
    void aStaleDraftDoesNotOverwriteAColleagues() {
        String bid = begun();
        int known = editor(bid).revision();
        write(bid, "Mine", "1000.00");
        assertRefused(
                TenderRule.DRAFT_CHANGED_ELSEWHERE,
                () -> As.person(signatory, () -> bidding.save(bid, known, Language.EN, BidContent.empty())));
        assertThat(editor(bid).content().answers()).containsValue("Mine");
    }

    @Test
    void wordLimitAndPriceAreChecked() throws Throwable {
        String bid = begun();
        write(bid, "word ".repeat(51), "1000.00");
        assertRefused(TenderRule.ANSWER_OVER_WORD_LIMIT, () -> submit(bid));
        write(bid, "word ".repeat(50), "0.00");
        assertRefused(TenderRule.PRICE_ZERO, () -> submit(bid));
        write(bid, "Tŷ ŵyn مرحبا ".repeat(10), "0.01");
        assertAllowed(TenderRule.ANSWER_OVER_WORD_LIMIT, () -> submit(bid));
    }

    @Test
    void anotherProvidersPeopleAndTheCouncilReachNothing() {
        String bid = begun();
        write(bid, MARKER, "1000.00");
        long rival = person(registeredProvider(), Role.BID_WRITER, Role.AUTHORISED_SIGNATORY);
        long carer = person(provider, Role.RESPONSIBLE_INDIVIDUAL);
        for (long stranger : List.of(rival, officer, manager, carer)) {
            assertThatThrownBy(() -> As.person(stranger, () -> bidding.open(bid)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(stranger, () -> submissions.submit(bid, 1)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(stranger, () -> submissions.withdraw(bid)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void filesAreCheckedKeptAndGivenBackToTheirOwnersAlone() throws Exception {
        String bid = begun();
        AtomicReference<BidFile> file = new AtomicReference<>();
        As.person(
                writer,
                () -> file.set(bidding.attach(
                        bid,
                        new ByteArrayInputStream("A plain policy".getBytes(StandardCharsets.UTF_8)),
                        "policy.txt",
                        null,
                        null)));
        BidEditor editor = editor(bid);
        BidContent content = wholeBid(editor, "Answer", "10.00");
        As.person(
                writer,
                () -> bidding.save(
                        bid,
                        editor.revision(),
                        Language.CY,
                        new BidContent(
                                content.contactName(),
                                content.contactEmail(),
                                content.answers(),
                                List.of(file.get()),
                                content.commitments(),
                                content.price(),
                                "",
                                true)));
        try (InputStream stored =
                As.person(writer, () -> bidding.file(bid, file.get().documentId()))) {
            assertThat(stored.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("A plain policy");
        }
        assertThatThrownBy(() -> As.person(
                        officer, () -> desk.document(tender, file.get().documentId())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(editor(bid).language()).isEqualTo(Language.CY);
    }

    private String begun() {
        return As.person(writer, () -> bidding.begin(tender, 1));
    }

    private BidEditor editor(String bid) {
        return As.person(writer, () -> bidding.open(bid));
    }

    private int write(String bid, String answer, String price) {
        BidEditor editor = editor(bid);
        return As.person(
                        writer,
                        () -> bidding.save(bid, editor.revision(), Language.EN, wholeBid(editor, answer, price)))
                .revision();
    }

    private Receipt submit(String bid) {
        int revision = editor(bid).revision();
        return As.person(signatory, () -> submissions.submit(bid, revision));
    }
}
