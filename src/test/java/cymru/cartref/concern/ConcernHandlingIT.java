package cymru.cartref.concern;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.concern.ConcernRule.CONCERN_DRAFT_CHANGED_ELSEWHERE;
import static cymru.cartref.concern.ConcernRule.CONCERN_DRAFT_EXISTS;
import static cymru.cartref.concern.ConcernRule.CONCERN_SERVICE_NOT_OF_PROVIDER;
import static cymru.cartref.concern.ConcernRule.TRIAGE_ALREADY_DECIDED;
import static cymru.cartref.concern.ConcernRule.TRIAGE_REASON_NEEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.concern.domain.DraftSweep;
import cymru.cartref.concern.process.ConcernProcess;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.provider.ProviderFixture;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** From the first word to triage's decision. */
@PortalTest
@WalksEveryFlow("concern-handling")
class ConcernHandlingIT extends ConcernFixture {

    @Autowired
    ApplicationEventMulticaster multicaster;

    @Autowired
    DraftSweep sweep;

    @Test
    void whatIsWrittenIsKeptSealedAndSentOnceInOneCommit() throws Exception {
        ConcernContent content = content("A door was locked from outside.");
        SavedDraft saved = As.person(monitor, () -> drafts.save(new SaveDraft(provider, null, 0, content)));
        ConcernDraft draft = As.person(monitor, () -> drafts.open(provider).orElseThrow());
        assertThat(draft.content()).isEqualTo(content);
        assertThat(draft.service()).isEqualTo("Tŷ Bryn");
        assertThat(As.person(monitor, () -> drafts.drafts())).hasSize(1);
        assertThat(As.person(officer, () -> drafts.open(provider))).isEmpty();

        String[] reference = new String[1];
        Counting.Tally tally = Counting.of(() ->
                reference[0] = As.person(monitor, () -> raising.raise(provider, saved.formKey(), saved.revision())));
        assertThat(tally.commits()).isEqualTo(1);
        assertThat(reference[0]).matches("CN-\\d{5,}");
        assertThat(As.person(monitor, () -> raising.raise(provider, saved.formKey(), saved.revision())))
                .as("sent again")
                .isEqualTo(reference[0]);
        assertThat(As.person(monitor, () -> drafts.drafts())).isEmpty();
        assertThat(page(reference[0]).content()).isEqualTo(content);
        assertThat(audited(reference[0])).startsWith("concern.raised", "concern.read");
        assertThat(mailsTo(monitor, reference[0])).containsExactlyInAnyOrder("concern-to-triage", "concern-received");
        assertThat(mailsTo(administrator, reference[0])).isEmpty();
        assertInStep(reference[0]);
    }

    @Test
    void aDraftMovesWithItsProviderButFallsOnNoOther() throws Throwable {
        long otherProvider = registeredProvider();
        SavedDraft first = As.person(monitor, () -> drafts.save(new SaveDraft(provider, null, 0, content("One."))));
        ConcernContent elsewhere = content("One.").at(null);
        SavedDraft moved = As.person(
                monitor, () -> drafts.save(new SaveDraft(otherProvider, provider, first.revision(), elsewhere)));
        assertThat(moved.formKey()).isEqualTo(first.formKey());
        assertThat(As.person(monitor, () -> drafts.open(provider))).isEmpty();

        SavedDraft second =
                As.person(monitor, () -> drafts.save(new SaveDraft(provider, null, 0, content("Another."))));
        assertRefused(
                CONCERN_DRAFT_EXISTS,
                () -> As.person(
                        monitor,
                        () -> drafts.save(new SaveDraft(provider, otherProvider, moved.revision(), elsewhere))));
        assertRefused(
                CONCERN_DRAFT_CHANGED_ELSEWHERE,
                () -> As.person(monitor, () -> drafts.save(new SaveDraft(provider, null, 0, content("Older.")))));
        assertAllowed(
                CONCERN_DRAFT_CHANGED_ELSEWHERE,
                () -> As.person(
                        monitor,
                        () -> drafts.save(new SaveDraft(provider, null, second.revision(), content("Newer.")))));
        assertRefused(
                CONCERN_SERVICE_NOT_OF_PROVIDER,
                () -> As.person(
                        monitor,
                        () -> drafts.save(
                                new SaveDraft(otherProvider, null, moved.revision(), content("Wrong service.")))));
    }

    @Test
    void aDraftThatNobodyGoesOnWithIsDiscardedInTheEnd() {
        As.person(monitor, () -> drafts.save(new SaveDraft(provider, null, 0, content("Begun and forgotten."))));
        time.forward(Duration.ofDays(29));
        sweep.sweep();
        assertThat(As.person(monitor, () -> drafts.open(provider))).isPresent();
        time.forward(Duration.ofDays(2));
        sweep.sweep();
        assertThat(As.person(monitor, () -> drafts.open(provider))).isEmpty();
    }

    @Test
    void aDiscardedDraftTakesItsFilesWithIt() {
        As.person(monitor, () -> drafts.save(new SaveDraft(provider, null, 0, content("A broken window."))));
        String discarded = attached();
        As.person(monitor, () -> drafts.discard(provider));
        assertThat(stored(discarded)).isFalse();
        As.person(monitor, () -> drafts.save(new SaveDraft(provider, null, 0, content("Another window."))));
        String forgotten = attached();
        time.forward(Duration.ofDays(31));
        sweep.sweep();
        assertThat(stored(forgotten)).isFalse();
    }

    private String attached() {
        return As.person(monitor, () -> files.attach(provider, 1, ProviderFixture.pdf(), "ffenestr.pdf"))
                .content()
                .files()
                .getFirst()
                .documentId();
    }

    private boolean stored(String document) {
        return jdbc.sql("SELECT COUNT(*) FROM document WHERE id = ?")
                        .param(document)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void filesAreTheDraftsOwnAndReadOnRecord() throws Throwable {
        As.person(monitor, () -> drafts.save(new SaveDraft(provider, null, 0, content("A broken window."))));
        ConcernDraft draft =
                As.person(monitor, () -> files.attach(provider, 1, ProviderFixture.pdf(), "ffenestr ŵ.pdf"));
        String document = draft.content().files().getFirst().documentId();
        assertThatThrownBy(() -> As.person(officer, () -> files.file(provider, document)))
                .isInstanceOf(AccessDeniedException.class);
        As.person(monitor, () -> files.attach(provider, 2, ProviderFixture.pdf(), "arall.pdf"));
        String second = As.person(monitor, () -> drafts.open(provider))
                .orElseThrow()
                .content()
                .files()
                .get(1)
                .documentId();
        ConcernDraft less = As.person(monitor, () -> files.remove(provider, 3, second));
        assertRefused(
                CONCERN_DRAFT_CHANGED_ELSEWHERE,
                () -> As.person(monitor, () -> files.attach(provider, 3, ProviderFixture.pdf(), "hen.pdf")));
        assertRefused(
                CONCERN_DRAFT_CHANGED_ELSEWHERE, () -> As.person(monitor, () -> files.remove(provider, 3, document)));
        assertThat(stored(second)).as("the removed one").isFalse();
        assertThat(stored(document)).isTrue();
        assertThat(audited(less.formKey())).containsExactly("concern.draft-files-removed");
        String reference = As.person(monitor, () -> raising.raise(provider, less.formKey(), less.revision()));
        try (InputStream content =
                As.person(officer, () -> desk.file(reference, document)).content()) {
            assertThat(content.readAllBytes()).isEqualTo(ProviderFixture.pdf().readAllBytes());
        }
        assertThat(audited(reference)).contains("concern.file-read");
        assertThatThrownBy(() -> As.person(
                        officer, () -> desk.file(reference, UUID.randomUUID().toString())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void triageIsDueTheSameDayWhenAChildIsAtRisk() {
        String calm = raised();
        String urgent = raise(monitor, content("A child is hurt.", AtRisk.YES, false));
        assertThat(Deadlines.dayOf(page(urgent).triageDue())).isEqualTo(clock.today());
        assertThat(Deadlines.dayOf(page(calm).triageDue())).isAfter(clock.today());
    }

    @Test
    void triageBeginsWhenAMonitorOpensItAndDecidesOnce() throws Throwable {
        String reference = raised();
        assertThat(page(reference).status()).isEqualTo(ConcernStatus.RAISED);
        As.person(monitor, () -> desk.page(reference));
        assertThat(page(reference).status()).isEqualTo(ConcernStatus.IN_TRIAGE);
        assertInStep(reference);
        assertRefused(TRIAGE_REASON_NEEDED, () -> decide(reference, decision(2, 2, Level.NONE, "")));
        assertAllowed(
                TRIAGE_REASON_NEEDED, () -> decide(reference, decision(2, 2, Level.NONE, "The lock was repaired.")));
        decide(reference, decision(2, 2, Level.NONE, "The lock was repaired. "));
        assertThat(audited(reference)).as("pressed twice").containsOnlyOnce("concern.triaged");
        assertThat(page(reference).status()).isEqualTo(ConcernStatus.CLOSED_NO_ACTION);
        assertThat(triaged(reference).recommendation()).isEqualTo(new Recommendation(4, Colour.GREEN, Level.NONE));
        assertThat(triaged(reference).reason()).isEqualTo("The lock was repaired.");
        assertInStep(reference);
        assertRefused(TRIAGE_ALREADY_DECIDED, () -> decide(reference, decision(5, 5, Level.L3, "")));
    }

    private TriageLine triaged(String reference) {
        return Objects.requireNonNull(page(reference).triage());
    }

    @Test
    void anEscalatedConcernIsHeardOfInTheSameTransaction() {
        List<Object> heard = new ArrayList<>();
        ApplicationListener<PayloadApplicationEvent<?>> listening = new ApplicationListener<>() {
            @Override
            public void onApplicationEvent(PayloadApplicationEvent<?> event) {
                if (event.getPayload() instanceof ConcernEscalated escalated) {
                    assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                            .isTrue();
                    heard.add(escalated);
                }
            }
        };
        multicaster.addApplicationListener(listening);
        try {
            String reference = raised();
            decide(reference, decision(3, 4, Level.L2, ""));
            assertThat(heard).containsExactly(new ConcernEscalated(reference, provider, service, Level.L2, false));
            assertThat(page(reference).status()).isEqualTo(ConcernStatus.ESCALATED);
            assertInStep(reference);
        } finally {
            multicaster.removeApplicationListener(listening);
        }
    }

    @Test
    void triageIsRemindedOnceAndTheManagersAreToldWhenItIsLate() {
        String reference = raised();
        engine.fire(ConcernProcess.KEY, reference, ConcernProcess.TIMER_REMINDER);
        engine.fire(ConcernProcess.KEY, reference, ConcernProcess.TIMER_OVERDUE);
        assertThat(mailsTo(monitor, reference)).as("too early").doesNotContain("concern-reminder");
        engine.fire(ConcernProcess.KEY, reference, ConcernProcess.TIMER_REMINDER_AGAIN);
        assertInStep(reference);
        String settled = raised();
        engine.fire(ConcernProcess.KEY, settled, ConcernProcess.TIMER_REMINDER);
        decide(settled, decision(1, 1, Level.NONE, "Settled at once."));
        assertInStep(settled);

        String other = raised();
        time.forward(Duration.between(clock.now(), page(other).triageDue()).plusSeconds(2));
        engine.fire(ConcernProcess.KEY, other, ConcernProcess.TIMER_REMINDER);
        engine.fire(ConcernProcess.KEY, other, ConcernProcess.TIMER_OVERDUE);
        assertThat(mailsTo(monitor, other)).containsOnlyOnce("concern-reminder");
        assertThat(mailsTo(manager, other)).containsExactly("concern-late");
        As.person(manager, () -> triage.decide(other, decision(1, 1, Level.NONE, "Settled on the telephone.")));
        assertInStep(other);
        engine.fire(ConcernProcess.KEY, reference, ConcernProcess.TIMER_REMINDER_AGAIN);
        engine.fire(ConcernProcess.KEY, reference, ConcernProcess.TIMER_OVERDUE_AGAIN);
        assertThat(mailsTo(monitor, reference)).as("not lost").containsOnlyOnce("concern-reminder");
        assertThat(mailsTo(manager, reference)).as("not lost").containsExactly("concern-late");
        assertInStep(reference);
    }

    @Test
    void enoughNotesAboutOneServiceGoToTriageOnce() {
        long another = service(provider, "Tŷ Nant");
        assertThat(note(service, "Short of staff on Monday.")).isNull();
        assertThat(note(another, "A late reply.")).isNull();
        assertThat(note(service, "Short of staff again.")).isNull();
        AddSoftNote third = new AddSoftNote(UUID.randomUUID().toString(), provider, service, "Agency staff all week.");
        String reference = As.person(officer, () -> notes.add(third)).orElseThrow();
        assertThat(As.person(officer, () -> notes.add(third)))
                .as("pressed twice")
                .contains(reference);
        assertInStep(reference);
        assertThat(page(reference).source()).isEqualTo(SourceKind.NOTES);
        assertThat(page(reference).notes())
                .extracting(SoftNoteLine::words, SoftNoteLine::raisedIn)
                .contains(org.assertj.core.groups.Tuple.tuple("Short of staff again.", reference));
        assertThat(note(service, "And once more.")).as("the count begins anew").isNull();
        String key = UUID.randomUUID().toString();
        AddSoftNote twice = new AddSoftNote(key, provider, another, "Twice pressed.");
        As.person(officer, () -> notes.add(twice));
        As.person(officer, () -> notes.add(twice));
        assertThat(As.person(officer, () -> notes.list(Long.MAX_VALUE, 50)))
                .extracting(SoftNoteLine::words)
                .containsOnlyOnce("Twice pressed.");
    }

    private @Nullable String note(long about, String words) {
        return As.person(
                        officer,
                        () -> notes.add(new AddSoftNote(UUID.randomUUID().toString(), provider, about, words)))
                .orElse(null);
    }

    @Test
    void oldNotesDoNotCount() {
        note(service, "One.");
        note(service, "Two.");
        time.forward(Duration.ofDays(57));
        assertThat(note(service, "Three.")).isNull();
    }

    @Test
    void theListIsFilteredAndCostsOneStatement() throws Exception {
        String mine = raised();
        String others = raise(officer, content("Something else."));
        decide(others, decision(5, 5, Level.L3, ""));
        String name = page(mine).provider();
        assertThat(list(new ConcernFilter(null, false, false, name)))
                .extracting(ListedConcern::reference)
                .containsExactly(others, mine);
        assertThat(list(new ConcernFilter(null, true, false, name)))
                .extracting(ListedConcern::reference)
                .containsExactly(mine);
        assertThat(list(new ConcernFilter(null, false, true, name)))
                .extracting(ListedConcern::reference)
                .containsExactly(mine);
        assertThat(list(new ConcernFilter(ConcernStatus.ESCALATED, false, false, name)))
                .extracting(ListedConcern::reference)
                .containsExactly(others);
        assertThat(list(new ConcernFilter(null, false, false, mine)))
                .extracting(ListedConcern::reference)
                .containsExactly(mine);
        assertThat(Counting.of(() -> list(ConcernFilter.ALL)).statements().stream()
                        .filter(sql -> sql.contains("FROM concern")))
                .hasSize(1);
    }

    private List<ListedConcern> list(ConcernFilter filter) {
        return As.person(monitor, () -> desk.list(filter, Long.MAX_VALUE, 50));
    }

    @Test
    void anotherOrganisationsServicesAreNotAProvidersToWriteAbout() {
        long stranger = person(registeredProvider(), Role.PROVIDER_ADMINISTRATOR);
        assertThatThrownBy(() -> raise(stranger, content("About a rival."))).isInstanceOf(AccessDeniedException.class);
        assertThat(As.person(administrator, () -> drafts.services("", 0, 50)))
                .as("its service and itself as a whole")
                .extracting(ServiceChoice::serviceId, ServiceChoice::providerId)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(service, provider),
                        org.assertj.core.groups.Tuple.tuple(null, provider));
        assertThat(As.person(monitor, () -> drafts.services("Tŷ Bryn", 0, 50)))
                .extracting(ServiceChoice::providerId)
                .contains(provider);
        String left = page(raised()).provider();
        jdbc.sql("UPDATE provider SET status = 'LEFT' WHERE id = ?")
                .param(provider)
                .update();
        assertThat(As.person(monitor, () -> drafts.services(left, 0, 50)))
                .as("whatever its status")
                .extracting(ServiceChoice::serviceId)
                .containsExactlyInAnyOrder(service, null);
    }
}
