package cymru.cartref.embedded;

import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Makes the demo's people, and lets each do their deeds as themselves, with their own rights. */
@Component
class DemoSignIn {

    private final AccountSeeding seeding;
    private final People people;

    DemoSignIn(AccountSeeding seeding, People people) {
        this.seeding = seeding;
        this.people = people;
    }

    /** Whether the demo was filled before. */
    boolean filled() {
        return !people.councilWith(Role.SYSTEM_ADMINISTRATOR).isEmpty();
    }

    void make(DemoPerson person) {
        seeding.create(person.email(), person.fullName(), person.language(), DemoPerson.PASSWORD, person.roles(), null);
    }

    /**
     * Makes a provider's person.
     *
     * @param organisation null for somebody who is about to register their provider
     */
    Actor make(DemoMember member, @Nullable Long organisation) {
        long account = seeding.create(
                member.email(),
                member.fullName(),
                member.language(),
                DemoPerson.PASSWORD,
                member.roles(),
                organisation);
        return people.byId(account).orElseThrow();
    }

    Actor actor(DemoPerson person) {
        return person.roles().stream()
                .flatMap(role -> people.councilWith(role).stream())
                .filter(candidate -> candidate.email().equals(person.email()))
                .findFirst()
                .orElseThrow();
    }

    void as(DemoPerson person, Runnable deed) {
        as(actor(person), deed);
    }

    void as(Actor actor, Runnable deed) {
        as(actor, () -> {
            deed.run();
            return true;
        });
    }

    <T> T as(Actor actor, Supplier<T> deed) {
        List<SimpleGrantedAuthority> authorities = actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        Long.toString(actor.accountId()), null, authorities));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
