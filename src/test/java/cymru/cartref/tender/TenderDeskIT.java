package cymru.cartref.tender;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.account.Role;
import cymru.cartref.tender.ocds.ImportResult;
import cymru.cartref.tender.ocds.NoticeDraft;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** From the first draft to the public page. */
class TenderDeskIT extends TenderIT {

    @Autowired
    TenderImportDesk imports;

    @Test
    void whatIsSavedIsReadBackWhole() {
        String reference = draft();
        TenderPage page = page(reference);
        assertThat(page.gaps()).isEmpty();
        assertThat(page.content().lots()).hasSize(2);
        assertThat(page.content().lots().get(1).places()).isEqualTo(3);
        int revision = As.person(
                officer,
                () -> desk.save(
                        reference,
                        page.revision(),
                        page.content().withLots(List.of(page.content().lots().get(1)))));
        TenderPage after = page(reference);
        assertThat(after.revision()).isEqualTo(revision);
        assertThat(after.content().lots()).singleElement().satisfies(lot -> {
            assertThat(lot.id()).isEqualTo(page.content().lots().get(1).id());
            assertThat(lot.criteria()).hasSize(2);
        });
    }

    @Test
    void aStaleCopyDoesNotOverwriteAColleaguesWork() {
        String reference = draft();
        TenderPage page = page(reference);
        As.person(
                officer,
                () -> desk.save(reference, page.revision(), page.content().withLots(List.of())));
        assertRefused(
                TenderRule.DRAFT_CHANGED_ELSEWHERE,
                () -> As.person(officer, () -> desk.save(reference, page.revision(), page.content())));
        assertThat(page(reference).content().lots()).isEmpty();
    }

    @Test
    void anIncompleteDraftIsNotSent() {
        String reference =
                As.person(officer, () -> desk.begin(TenderContent.begun(BOTH, "Cyngor", "tenders@awel-vale.example")));
        assertThat(page(reference).gaps())
                .extracting(TenderGap::kind)
                .contains(TenderGap.Kind.LOTS, TenderGap.Kind.BID_DEADLINE, TenderGap.Kind.KINDS);
        assertRefused(TenderRule.TENDER_INCOMPLETE, () -> As.person(officer, () -> desk.sendForApproval(reference)));
    }

    @Test
    void whoeverHadAHandInItCannotApproveIt() throws Throwable {
        long both = person(null, Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER);
        String reference = As.person(both, () -> desk.begin(wholeTender()));
        As.person(officer, () -> desk.sendForApproval(reference));
        assertRefused(TenderRule.SECOND_PERSON_NEEDED, () -> As.person(both, () -> desk.approve(reference)));
        assertAllowed(TenderRule.SECOND_PERSON_NEEDED, () -> As.person(manager, () -> desk.approve(reference)));
        As.person(manager, () -> desk.approve(reference));
        assertThat(rows("SELECT COUNT(*) FROM audit_event WHERE deed = 'tender.approved' AND reference = ?", reference))
                .as("approved twice is approved once")
                .isEqualTo(1);
    }

    @Test
    void theAdvertWaitsForTheStatutoryPlatform() throws Throwable {
        String reference = approved();
        assertThat(opportunities.page(reference)).isEmpty();
        assertRefused(
                TenderRule.STATUTORY_REFERENCE_MISSING, () -> As.person(officer, () -> publication.publish(reference)));
        assertRefused(
                TenderRule.STATUTORY_REFERENCE_MISSING,
                () -> As.person(officer, () -> publication.recordPlatformReference(reference, " ", clock.today())));
        As.person(officer, () -> publication.recordPlatformReference(reference, "2027/S 9", clock.today()));
        assertThat(opportunities.page(reference)).as("still not public").isEmpty();
        assertAllowed(
                TenderRule.STATUTORY_REFERENCE_MISSING, () -> As.person(officer, () -> publication.publish(reference)));
        OpportunityPage page = opportunities.page(reference).orElseThrow();
        assertThat(page.taking()).isTrue();
        assertThat(page.platformReference()).isEqualTo("2027/S 9");
        assertThat(opportunities.open(new OpportunityFilter(null, null), null, 1_000))
                .extracting(OpportunityLine::reference)
                .contains(reference);
    }

    @Test
    void everyFittingProviderIsMailedOnce() {
        long writer = person(registeredProvider(), Role.BID_WRITER);
        String reference = live();
        As.person(officer, () -> publication.publish(reference));
        assertThat(mailsTo(writer, reference)).containsExactly("tender-published");
    }

    @Test
    void aQuestionIsAnsweredToAllWithoutItsAsker() {
        long asker = person(registeredProvider(), Role.BID_WRITER);
        long rival = person(registeredProvider(), Role.BID_WRITER);
        String reference = live();
        int number = As.person(asker, () -> clarifications.ask(reference, "We at Hafan Deg wonder", null));
        int confidential = As.person(asker, () -> clarifications.ask(reference, "Our margin", "It is our own affair"));
        As.person(officer, () -> clarifications.answerAll(reference, number, BOTH, BOTH));
        assertRefused(
                TenderRule.PRIVATE_ANSWER_NEEDS_REASON,
                () -> As.person(officer, () -> clarifications.answerAskerAlone(reference, confidential, BOTH, " ")));
        As.person(officer, () -> clarifications.answerAskerAlone(reference, confidential, BOTH, "Names a price"));

        OpportunityPage page = opportunities.page(reference).orElseThrow();
        assertThat(page.answers())
                .singleElement()
                .satisfies(line -> assertThat(line.toString()).doesNotContain("Hafan Deg"));
        assertThat(As.person(asker, () -> opportunities.own(reference)).questions())
                .hasSize(2);
        assertThat(As.person(rival, () -> opportunities.own(reference)).questions())
                .isEmpty();
        assertThat(mailsTo(asker, reference))
                .as("also who neither watches nor bids")
                .contains("tender-question-answered", "tender-question-answered-alone");
        assertThat(rows(
                        "SELECT COUNT(*) FROM audit_event WHERE reference = ? AND actor = ?",
                        reference,
                        String.valueOf(asker)))
                .as("the tender's audit does not name the asker")
                .isZero();
    }

    @Test
    void watchingAndDecliningAreCounted() {
        long provider = registeredProvider();
        long writer = person(provider, Role.BID_WRITER);
        String reference = live();
        As.person(writer, () -> opportunities.watch(reference, true));
        As.person(writer, () -> opportunities.watch(reference, true));
        As.person(writer, () -> opportunities.decline(reference, DeclineReason.NO_CAPACITY, ""));
        As.person(writer, () -> opportunities.decline(reference, DeclineReason.TERMS, "Too long"));
        assertThat(page(reference).watching()).isEqualTo(1);
        assertThat(page(reference).declined()).containsExactly(java.util.Map.entry(DeclineReason.TERMS, 1));
        assertThat(As.person(writer, () -> opportunities.own(reference)).declined())
                .isEqualTo(DeclineReason.TERMS);
    }

    @Test
    void theDemoNoticeBecomesADraftWithItsLotsAndWhatIsLeftOver() throws IOException {
        byte[] file = demoNotice();
        ImportResult.Notices notices = (ImportResult.Notices) As.person(officer, () -> imports.read(file));
        NoticeDraft notice = notices.drafts().getFirst();
        String reference = As.person(officer, () -> imports.keep(file, 0, ConfirmedTexts.offered(notice), false));
        TenderPage page = page(reference);
        assertThat(page.content().title().cy()).isEqualTo("Cartrefi i blant a phobl ifanc yn Nyffryn Awel");
        assertThat(page.content().areas()).isEqualTo(Set.of("W06000014", "W06000015"));
        assertThat(page.content().lots())
                .extracting(TenderContent.Lot::awardRule)
                .containsExactly(AwardRule.ONE, AwardRule.BEST_N);
        assertThat(page.content().lots().get(0).criteria()).hasSize(4);
        assertThat(page.papers()).hasSize(2).allMatch(paper -> paper.url() != null);
        assertThat(Objects.requireNonNull(page.notice()).leftOver())
                .extracting(NoticeDraft.LeftOver::pointer)
                .contains("/releases/0/tender/socialValue");
        assertThat(page.gaps()).extracting(TenderGap::kind).contains(TenderGap.Kind.DESCRIPTORS);
    }

    @Test
    void aBadFileKeepsNothing() {
        int before = rows("SELECT COUNT(*) FROM tender_import");
        ImportResult result =
                As.person(officer, () -> imports.read("{".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(result).isInstanceOf(ImportResult.Fault.class);
        assertThat(rows("SELECT COUNT(*) FROM tender_import")).isEqualTo(before);
    }

    @Test
    void onlyOfficersMakeTendersAndNoProviderReadsThem() {
        long writer = person(registeredProvider(), Role.BID_WRITER);
        String reference = draft();
        assertThatThrownBy(() -> As.person(writer, () -> desk.page(reference)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person(manager, () -> desk.begin(wholeTender())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person(writer, () -> opportunities.own(reference)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPageOfTheListCostsTheSameWhateverItsLength() throws Exception {
        draft();
        TenderFilter all = new TenderFilter(null, "");
        int few = Counting.of(() -> As.person(officer, () -> desk.list(all, Long.MAX_VALUE, 1)))
                .statements()
                .size();
        for (int i = 0; i < 5; i++) {
            draft();
        }
        int more = Counting.of(() -> As.person(officer, () -> desk.list(all, Long.MAX_VALUE, 50)))
                .statements()
                .size();
        assertThat(more).isEqualTo(few);
        List<TenderLine> first = As.person(officer, () -> desk.list(all, Long.MAX_VALUE, 3));
        List<TenderLine> second =
                As.person(officer, () -> desk.list(all, first.getLast().id(), 3));
        assertThat(second).doesNotContainAnyElementsOf(first);
    }

    private static byte[] demoNotice() throws IOException {
        try (InputStream in = TenderDeskIT.class.getResourceAsStream("/demo/awel-vale-homes.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
