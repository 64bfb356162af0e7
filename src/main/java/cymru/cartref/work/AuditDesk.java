package cymru.cartref.work;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditCheck;
import cymru.cartref.audit.AuditSealer;
import cymru.cartref.audit.AuditSearch;
import cymru.cartref.audit.AuditTrail;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole audit trail for those who audit it, and whether it is as it was written. */
@Desk
public class AuditDesk {

    /** Rows of one page, at most. */
    public static final int MOST = 200;

    private static final int MOST_PEOPLE = 50;

    private final AuditSearch search;
    private final AuditSealer sealer;
    private final AuditTrail audit;
    private final People people;
    private final List<AuditVeil> veils;

    AuditDesk(AuditSearch search, AuditSealer sealer, AuditTrail audit, People people, List<AuditVeil> veils) {
        this.search = search;
        this.sealer = sealer;
        this.audit = audit;
        this.people = people;
        this.veils = veils;
    }

    /**
     * The latest first.
     *
     * @param before id of the last line of the page before; {@link Long#MAX_VALUE} to begin
     */
    @May(Role.AUDITOR)
    public List<AuditLine> trail(AuditFilter filter, long before, int limit) {
        String who = filter.who().strip();
        Collection<String> actors = null;
        Collection<String> guests = List.of();
        if (!who.isEmpty()) {
            Map<Boolean, List<String>> called = people.called(who, MOST_PEOPLE).stream()
                    .collect(Collectors.partitioningBy(
                            person -> person.organisationId() == null,
                            Collectors.mapping(person -> Long.toString(person.accountId()), Collectors.toList())));
            actors = Stream.concat(Stream.of(who), called.getOrDefault(true, List.of()).stream())
                    .toList();
            guests = called.getOrDefault(false, List.of());
        }
        List<AuditSearch.Found> found = search.find(
                new AuditSearch.Wanted(
                        filter.reference().strip(),
                        filter.deed().strip(),
                        filter.refusedOnly(),
                        actors,
                        guests,
                        veiled().toList()),
                before,
                Math.min(limit, MOST));
        return named(found);
    }

    /** Whether the audit trail is as it was written; that somebody looked is kept in it. */
    @May({Role.AUDITOR, Role.SYSTEM_ADMINISTRATOR})
    public AuditCheck verify() {
        AuditCheck found = sealer.verify();
        audit.record("audit.verified", "-", Map.of("whole", found.whole()));
        return found;
    }

    private List<AuditLine> named(List<AuditSearch.Found> found) {
        Set<Long> ids = new HashSet<>();
        found.forEach(row -> account(row.actor()).ifPresent(ids::add));
        Map<Long, String> names = people.names(ids);
        Set<Long> providers = people.ofProviders(ids);
        return found.stream()
                .map(row -> {
                    Long account = account(row.actor()).orElse(null);
                    boolean veiled =
                            account != null && providers.contains(account) && veiled().anyMatch(row.deed()::startsWith);
                    return new AuditLine(
                            row.id(),
                            row.at(),
                            veiled
                                    ? AuditLine.Who.BIDDER
                                    : account == null ? AuditLine.Who.PORTAL : AuditLine.Who.PERSON,
                            veiled ? null : name(names, account),
                            row.deed(),
                            shown(row.reference()),
                            row.refusal(),
                            row.details());
                })
                .toList();
    }

    private static @Nullable String name(Map<Long, String> names, @Nullable Long account) {
        return account == null ? null : names.getOrDefault(account, account.toString());
    }

    private String shown(String reference) {
        String shown = reference;
        for (AuditVeil veil : veils) {
            shown = veil.shown(shown);
        }
        return shown;
    }

    private Stream<String> veiled() {
        return veils.stream().flatMap(veil -> veil.deeds().stream());
    }

    private static java.util.Optional<Long> account(String actor) {
        return actor.matches("\\d{1,18}") ? java.util.Optional.of(Long.valueOf(actor)) : java.util.Optional.empty();
    }
}
