package cymru.cartref.terms;

import cymru.cartref.As;
import cymru.cartref.Engine;
import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.Role;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ProviderStatusChanged;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.process.TermsIssueProcess;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People, providers and versions for the tests of this module, filled with beans by Spring. The terms are everybody's: each test issues its own version. */
public class TermsFixture {

    @Autowired
    TermsDesk terms;

    @Autowired
    AcceptanceDesk acceptance;

    @Autowired
    TermsGate gate;

    @Autowired
    ProviderRegister register;

    @Autowired
    Processes processes;

    @Autowired
    Engine engine;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    private AccountSeeding seeding;

    @Autowired
    private ApplicationEventPublisher events;

    /** A registered provider of a form, in the tables of the module that owns them. */
    ProviderSummary provider(LegalForm form) {
        String reference = "P-" + UUID.randomUUID().toString().substring(0, 12);
        jdbc.sql("""
                        INSERT INTO provider (version, reference, status, legal_form, name, sort_en, sort_cy, in_group,
                                              referral_status, referral_reason, referral_since, begun_at, begun_by,
                                              registered_at, changed_at, changed_by)
                        VALUES (0, :reference, 'REGISTERED', :form, :name, 'a', 'a', FALSE, 'OPEN', '', UTC_TIMESTAMP(6),
                                UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1)""")
                .param("reference", reference)
                .param("form", form.name())
                .param("name", "Tŷ Gobaith <" + reference + ">")
                .update();
        return register.byReference(reference).orElseThrow();
    }

    ProviderSummary provider() {
        return provider(LegalForm.CHARITABLE_INCORPORATED_ORGANISATION);
    }

    long person(ProviderSummary provider, Role... roles) {
        return person(provider.id(), roles);
    }

    long officer(Role... roles) {
        return person((Long) null, roles);
    }

    private long person(@Nullable Long organisation, Role... roles) {
        String name = UUID.randomUUID().toString().substring(0, 8);
        return seeding.create(
                name + "@example.org",
                "Siân ŵŷ " + name,
                Language.CY,
                "seven long words of wisdom " + name,
                Set.of(roles),
                organisation);
    }

    /** Drafts and issues the next version by two people; asks nobody yet. A draft that is left over is issued first. */
    int issueOnly(LocalDate from) {
        if (jdbc.sql("SELECT COUNT(*) FROM terms_version WHERE status = 'DRAFT'")
                        .query(Long.class)
                        .single()
                > 0) {
            issueDraft();
        }
        long writer = officer(Role.CONTRACT_OFFICER);
        long manager = officer(Role.COMMISSIONING_MANAGER);
        int number = As.person(writer, () -> terms.draft(words("Terms " + UUID.randomUUID())));
        As.person(manager, () -> terms.issue(number, from));
        return number;
    }

    /** Issues a version in force today, asks everybody and ends earlier requests. */
    public int issue() {
        int number = issueOnly(clock.today());
        ask(number);
        return number;
    }

    private void ask(int number) {
        String reference = TermsIssueProcess.reference(number);
        engine.settle(TermsIssueProcess.KEY, reference);
        while (running(TermsIssueProcess.KEY, reference)) {
            engine.fire(TermsIssueProcess.KEY, reference, TermsIssueProcess.TIMER_IN_FORCE);
        }
    }

    /** Issues the draft that somebody wrote on a page, so that the next test finds none. */
    void issueDraft() {
        int number = jdbc.sql("SELECT number FROM terms_version WHERE status = 'DRAFT'")
                .query(Integer.class)
                .single();
        As.person(officer(Role.COMMISSIONING_MANAGER), () -> terms.issue(number, clock.today()));
        ask(number);
    }

    static DraftTerms words(String english) {
        return new DraftTerms(
                new Bilingual("# " + english + "\n\nBe kind.\n- to all", "# Telerau\n\nByddwch garedig.\n- wrth bawb"),
                new Bilingual("Everything is new.", "Mae popeth yn newydd, hyd yn oed y tŷ a'r dŵr."),
                null);
    }

    public AcceptanceReceipt accept(long signatory, int number) {
        return As.person(signatory, () -> acceptance.accept(shown(number, Language.CY, "Ymddiriedolwr")));
    }

    /** The command of somebody who has the page open; called as that person. */
    AcceptTerms shown(int number, Language language, String capacity) {
        ShownTerms shown = acceptance.read(number, language).orElseThrow();
        return new AcceptTerms(number, language, shown.sha256(), capacity);
    }

    void tell(ProviderSummary provider, ProviderStatus before, ProviderStatus after) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE provider SET status = :status WHERE id = :id")
                    .param("status", after.name())
                    .param("id", provider.id())
                    .update();
            events.publishEvent(new ProviderStatusChanged(provider.id(), provider.reference(), before, after));
        });
    }

    boolean running(String key, String reference) {
        return Boolean.TRUE.equals(transaction.execute(status -> processes.running(key, reference)));
    }

    Set<String> standsAt(String key, String reference) {
        return transaction.execute(status -> processes.waitingAt(key, reference));
    }

    /** What the module promises of the case: its domain state, and where its process stands in that state. */
    Set<String> promised(ProcessContract contract, String reference) {
        return transaction.execute(status -> {
            Map<String, String> live = contract.liveCases(before(reference), 1);
            return contract.waitStates().getOrDefault(live.getOrDefault(reference, "NONE"), Set.of());
        });
    }

    /** A reference just before another in order. */
    private static String before(String reference) {
        return reference.startsWith("TV-")
                ? TermsIssueProcess.reference(Integer.parseInt(reference.substring(3)) - 1)
                : reference.substring(0, reference.length() - 1);
    }

    /** The templates mailed about a case, one a sending however many it went to, oldest first. */
    List<String> mails(String reference) {
        return jdbc.sql("SELECT template FROM outbox_message WHERE reference = :reference"
                        + " GROUP BY template, created_at ORDER BY MIN(id) LIMIT 500")
                .param("reference", reference)
                .query((row, index) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    List<String> audited(String reference) {
        return jdbc.sql("SELECT deed FROM audit_event WHERE reference = :reference AND refusal IS NULL ORDER BY id"
                        + " LIMIT 500")
                .param("reference", reference)
                .query((row, index) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
