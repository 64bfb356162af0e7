package cymru.cartref.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks people up for modules that must tell or name them; active accounts only unless said. */
public interface People {

    /** The council's people who hold a role. */
    List<Actor> councilWith(Role role);

    /** The council's people who hold one of the roles or more, each once. */
    default List<Actor> councilWithAny(Role... roles) {
        return Stream.of(roles)
                .flatMap(role -> councilWith(role).stream())
                .distinct()
                .toList();
    }

    /** How many of the council's people were given each role; a role that nobody has is missing. In one statement. */
    Map<Role, Integer> councilHolders();

    /** Guests of partner bodies with an account, at most 500. */
    List<Actor> guests();

    /** The people of a provider; with any role when {@code roles} is empty. */
    List<Actor> ofOrganisation(long organisationId, Role... roles);

    Optional<Actor> byId(long accountId);

    /** Whom a mail about a person's work reaches: the person, then whoever stands in for them now; in one statement. */
    List<Actor> reached(long accountId);

    /** Names by account id in one statement, of closed accounts too. */
    Map<Long, String> names(Collection<Long> accountIds);

    /** People whose name holds these words, of closed accounts too. */
    List<Actor> called(String words, int most);

    /** Those of them who belong to a provider, or did. */
    Set<Long> ofProviders(Collection<Long> accountIds);

    /** Ties a person who registered alone to the organisation they began. Must be in the deed's transaction. */
    void join(long accountId, long organisationId);
}
