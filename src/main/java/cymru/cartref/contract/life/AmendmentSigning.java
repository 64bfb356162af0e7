package cymru.cartref.contract.life;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.contract.Party;
import cymru.cartref.contract.domain.Amendment;
import cymru.cartref.contract.domain.AmendmentPdf;
import cymru.cartref.contract.domain.Amendments;
import cymru.cartref.contract.domain.ContractLife;
import cymru.cartref.contract.domain.ContractLives;
import cymru.cartref.contract.domain.LifeBooks;
import cymru.cartref.contract.domain.LifePolicy;
import cymru.cartref.contract.domain.SigningPolicy;
import cymru.cartref.contract.process.AmendmentProcess;
import cymru.cartref.contract.process.AmendmentTimes;
import cymru.cartref.contract.process.LifeMails;
import cymru.cartref.contract.process.LifeProcess;
import cymru.cartref.contract.process.MonitoringEnd;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.procedure.Setting;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Both signatures of an amendment, and what follows from the second. Everything happens under the lock of the contract's life. */
@Component
class AmendmentSigning {

    private final ContractLives lives;
    private final Amendments amendments;
    private final LifeBooks books;
    private final AmendmentPdf pdf;
    private final DocumentStore documents;
    private final AmendmentTimes times;
    private final AmendmentProcess process;
    private final LifeProcess life;
    private final MonitoringEnd monitoring;
    private final LifeMails mails;
    private final People people;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final EntityManager entities;

    AmendmentSigning(
            ContractLives lives,
            Amendments amendments,
            LifeBooks books,
            AmendmentPdf pdf,
            DocumentStore documents,
            AmendmentTimes times,
            AmendmentProcess process,
            LifeProcess life,
            MonitoringEnd monitoring,
            LifeMails mails,
            People people,
            AuditTrail audit,
            DatabaseClock clock,
            EntityManager entities) {
        this.lives = lives;
        this.amendments = amendments;
        this.books = books;
        this.pdf = pdf;
        this.documents = documents;
        this.times = times;
        this.process = process;
        this.life = life;
        this.monitoring = monitoring;
        this.mails = mails;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.entities = entities;
    }

    void provider(Amendment amendment, SignAmendment command, Actor signer) {
        ContractLife of = lock(amendment);
        if (amendment.signedAt(Party.PROVIDER) != null) {
            return;
        }
        Instant now = clock.now();
        LifePolicy.at(amendment.state(), AmendmentState.OFFERED)
                .and(() -> LifePolicy.goesOn(of.state()))
                .and(() -> signed(amendment, command))
                .orThrow();
        amendment.signedByProvider(
                signer.accountId(), command.capacity().strip(), now, times.until(of, Setting.COUNCIL_SIGNING, now));
        amendments.saveAndFlush(amendment);
        audit.record("amendment.signed-by-provider", amendment.reference(), Map.of("sha256", amendment.sha256()));
        process.signedByProvider(amendment.reference());
        mails.signedByProvider(of, amendment);
    }

    void council(Amendment amendment, SignAmendment command, Actor signer) {
        ContractLife of = lock(amendment);
        if (amendment.signedAt(Party.COUNCIL) != null) {
            return;
        }
        LifePolicy.at(amendment.state(), AmendmentState.SIGNED_BY_PROVIDER)
                .and(() -> LifePolicy.goesOn(of.state()))
                .and(() -> LifePolicy.another(amendment.offeredBy(), signer.accountId()))
                .and(() -> signed(amendment, command))
                .orThrow();
        amendment.signedByCouncil(signer.accountId(), command.capacity().strip(), clock.now());
        amendment.printed(print(Language.EN, amendment, of), print(Language.CY, amendment, of));
        amendments.saveAndFlush(amendment);
        if (amendment.newFee() != null) {
            books.fee(of, amendment.effectiveOn(), amendment.newFee(), amendment.reference());
        }
        audit.record("amendment.in-force", amendment.reference(), Map.of("sha256", amendment.sha256()));
        process.signedByCouncil(amendment.reference());
        if (amendment.newEnd() != null) {
            of.extended(amendment.newEnd());
            lives.saveAndFlush(of);
            monitoring.moved(of);
            life.dated(of);
        }
        mails.settled(of, amendment);
    }

    void close(Amendment amendment, AmendmentState to, String why) {
        ContractLife of = lock(amendment);
        if (amendment.state() == to) {
            return;
        }
        LifePolicy.open(amendment.state())
                .and(() -> to == AmendmentState.DECLINED
                        ? LifePolicy.at(amendment.state(), AmendmentState.OFFERED)
                        : Decision.allow())
                .and(() -> LifePolicy.reason(why))
                .orThrow();
        amendment.close(to, why.strip(), clock.now());
        amendments.saveAndFlush(amendment);
        audit.record("amendment.closed", amendment.reference(), Map.of("state", to.name()));
        process.over(amendment.reference());
        mails.settled(of, amendment);
    }

    private static Decision signed(Amendment amendment, SignAmendment command) {
        return LifePolicy.asShown(amendment.sha256(), command.sha256(), amendment.untouched())
                .and(() -> SigningPolicy.capacity(command.capacity()))
                .and(() -> SigningPolicy.confirmed(command.confirmed()));
    }

    /** What was read before the lock is read again under it. */
    private ContractLife lock(Amendment amendment) {
        ContractLife of = lives.lockById(amendment.lifeId()).orElseThrow();
        entities.refresh(amendment);
        return of;
    }

    private DocumentId print(Language language, Amendment amendment, ContractLife of) {
        Map<Long, String> names = people.names(Set.of(
                Objects.requireNonNull(amendment.signer(Party.PROVIDER)),
                Objects.requireNonNull(amendment.signer(Party.COUNCIL))));
        String name = amendment.reference() + "-" + language.name().toLowerCase(Locale.ROOT) + ".pdf";
        return documents
                .store(
                        new ByteArrayInputStream(pdf.print(language, amendment, of, names)),
                        name,
                        DocumentStore.Accept.EVIDENCE)
                .id();
    }
}
