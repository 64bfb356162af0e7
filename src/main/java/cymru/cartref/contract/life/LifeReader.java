package cymru.cartref.contract.life;

import cymru.cartref.account.People;
import cymru.cartref.contract.ContractFile;
import cymru.cartref.contract.Party;
import cymru.cartref.contract.domain.Amendment;
import cymru.cartref.contract.domain.Amendments;
import cymru.cartref.contract.domain.ContractLife;
import cymru.cartref.contract.domain.LifeBooks;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** A contract's life for either side. */
@Component
class LifeReader {

    private static final int MOST = 50;

    private final Amendments amendments;
    private final LifeBooks books;
    private final DocumentStore documents;
    private final People people;
    private final DatabaseClock clock;

    LifeReader(Amendments amendments, LifeBooks books, DocumentStore documents, People people, DatabaseClock clock) {
        this.amendments = amendments;
        this.books = books;
        this.documents = documents;
        this.people = people;
        this.clock = clock;
    }

    LifePage page(ContractLife life, Party reader) {
        boolean council = reader == Party.COUNCIL;
        LocalDate today = clock.today();
        List<Amendment> all = amendments.findByLifeIdOrderByIdDesc(life.id(), Limit.of(MOST));
        Set<Long> accounts = new HashSet<>();
        Stream.of(Party.values())
                .forEach(party -> all.stream()
                        .map(each -> each.signer(party))
                        .filter(Objects::nonNull)
                        .forEach(accounts::add));
        if (life.decidedBy() != null) {
            accounts.add(life.decidedBy());
        }
        Map<Long, String> names = people.names(accounts);
        return new LifePage(
                life.contract(),
                life.provider(),
                today,
                life.state(),
                life.startsOn(),
                life.endsOn(),
                life.extendUntil(),
                life.noticeMonths(),
                life.noticeOn(),
                life.serviceKind(),
                books.fee(life, today).orElse(null),
                council ? life.plannedYear() : null,
                life.priceReviewOn(),
                decided(life, names, council),
                life.overOn(),
                books.milestones(life),
                council ? books.spent(life) : List.of(),
                council && life.serviceKind() != null ? books.compared(life.serviceKind(), today) : null,
                all.stream().map(each -> line(each, names)).toList());
    }

    /** The provider learns the decision and its reasons, not who took it. */
    private static LifePage.@Nullable Decided decided(ContractLife life, Map<Long, String> names, boolean council) {
        LifeDecision what = life.decision();
        if (what == null || life.decidedAt() == null || life.decidedBy() == null) {
            return null;
        }
        return new LifePage.Decided(
                what,
                Objects.requireNonNullElse(life.decidedWhy(), ""),
                council ? names.getOrDefault(life.decidedBy(), "") : "",
                life.decidedAt());
    }

    private static AmendmentLine line(Amendment of, Map<Long, String> names) {
        List<AmendmentLine.Signed> signatures = Stream.of(Party.values())
                .filter(party -> of.signedAt(party) != null)
                .map(party -> new AmendmentLine.Signed(
                        party,
                        names.getOrDefault(Objects.requireNonNull(of.signer(party)), ""),
                        Objects.requireNonNull(of.capacity(party)),
                        Objects.requireNonNull(of.signedAt(party))))
                .toList();
        return new AmendmentLine(
                of.reference(),
                of.place(),
                of.reason(),
                of.what(),
                of.effectiveOn(),
                of.newEnd(),
                of.newFee(),
                of.sha256(),
                of.state(),
                of.signBy(),
                signatures,
                of.closedWhy(),
                of.document(Language.EN).isPresent());
    }

    Optional<ContractFile> printed(Amendment amendment, Language language) {
        return amendment
                .document(language)
                .flatMap(documents::find)
                .map(file -> new ContractFile(file.name(), file.mediaType(), file.size(), documents.open(file.id())));
    }
}
