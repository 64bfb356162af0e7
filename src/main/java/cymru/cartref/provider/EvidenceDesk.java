package cymru.cartref.provider;

import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.provider.domain.Declaration;
import cymru.cartref.provider.domain.Declarations;
import cymru.cartref.provider.domain.Evidence;
import cymru.cartref.provider.domain.EvidencePolicy;
import cymru.cartref.provider.domain.Papers;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.process.ProviderMails;
import cymru.cartref.time.DatabaseClock;
import java.io.InputStream;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;

/** A provider's administrators hand in papers and make declarations. */
@Desk
public class EvidenceDesk {

    private final Editing editing;
    private final Papers papers;
    private final Declarations declarations;
    private final VettingRounds rounds;
    private final DocumentStore documents;
    private final PaperLives lives;
    private final ProviderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    EvidenceDesk(
            Editing editing,
            Papers papers,
            Declarations declarations,
            VettingRounds rounds,
            DocumentStore documents,
            PaperLives lives,
            ProviderMails mails,
            AuditTrail audit,
            DatabaseClock clock) {
        this.editing = editing;
        this.papers = papers;
        this.declarations = declarations;
        this.rounds = rounds;
        this.documents = documents;
        this.lives = lives;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a paper and its file. A registered provider's paper is told to the officers, unless they are looking anyway.
     *
     * @param file read to its end when it is taken; the caller closes it
     */
    @May(PROVIDER_ADMINISTRATOR)
    public void handIn(EvidenceForm form, InputStream file) {
        Provider provider = editing.lock();
        if (papers.findByProviderIdAndFormKey(provider.id(), form.form().toString())
                .isPresent()) {
            return;
        }
        editing.mayEdit(provider)
                .and(() -> EvidencePolicy.dates(form.kind(), form.issued(), form.expires(), clock.today()))
                .orThrow();
        StoredDocument stored = documents.store(file, form.fileName(), DocumentStore.Accept.EVIDENCE);
        Instant now = clock.now();
        Evidence paper = papers.saveAndFlush(new Evidence(provider.id(), form, stored.id(), editing.by(), now));
        audit.record(
                "provider.paper-handed-in",
                provider.reference(),
                Map.of(
                        "kind",
                        form.kind().name(),
                        "document",
                        stored.id().value().toString(),
                        "sha256",
                        stored.sha256()));
        if (provider.status() == ProviderStatus.REGISTERED && rounds.live(provider) == null) {
            lives.handedIn(paper);
            mails.toOfficers(provider, "provider.paper-to-check", Map.of(), Set.of(), null);
        }
    }

    /** Takes back a paper that nobody has decided on. */
    @May(PROVIDER_ADMINISTRATOR)
    public void takeBack(long evidenceId) {
        Provider provider = editing.lock();
        Optional<Evidence> paper = papers.lockById(evidenceId);
        if (paper.isEmpty()) {
            return;
        }
        if (paper.get().providerId() != provider.id()) {
            throw new AccessDeniedException("Paper " + evidenceId + " is not of provider " + provider.id());
        }
        editing.mayEdit(provider)
                .and(() -> EvidencePolicy.mayRemove(paper.get().state()))
                .orThrow();
        lives.takenBack(paper.get());
        papers.delete(paper.get());
        audit.record(
                "provider.paper-taken-back",
                provider.reference(),
                Map.of("kind", paper.get().kind().name()));
    }

    /** Makes the statements and takes the others back; those made before keep who made them and when. */
    @May(PROVIDER_ADMINISTRATOR)
    public void declare(Set<DeclarationKind> statements) {
        Provider provider = editing.lock();
        Set<DeclarationKind> toMake = EnumSet.noneOf(DeclarationKind.class);
        toMake.addAll(statements);
        Set<DeclarationKind> made = EnumSet.noneOf(DeclarationKind.class);
        for (Declaration declaration : declarations.findByProviderId(provider.id())) {
            made.add(declaration.kind());
            if (!toMake.remove(declaration.kind())) {
                editing.mayEdit(provider).orThrow();
                declarations.delete(declaration);
            }
        }
        if (made.equals(statements)) {
            return;
        }
        editing.mayEdit(provider).orThrow();
        Instant now = clock.now();
        declarations.saveAll(toMake.stream()
                .map(kind -> new Declaration(provider.id(), kind, editing.by(), now))
                .toList());
        audit.record("provider.declared", provider.reference(), Map.of("statements", statements.size()));
        editing.stillComplete(provider, RegistrationStep.DECLARATIONS);
    }
}
