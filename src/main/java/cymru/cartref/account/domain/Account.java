package cymru.cartref.account.domain;

import cymru.cartref.account.Role;
import cymru.cartref.notification.Recipient;
import cymru.cartref.shared.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who signs in. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable String passwordHash;
    private @Nullable Instant passwordSet;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    private @Nullable Long organisationId;
    private Instant created;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public long id() {
        return Objects.requireNonNull(id);
    }

    /** How mails and the audit trail name the account, such as {@code A-0017}. */
    public String reference() {
        return reference(id());
    }

    public static String reference(long id) {
        return "A-%04d".formatted(id);
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    public AccountStatus status() {
        return status;
    }

    public @Nullable Long organisationId() {
        return organisationId;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }

    public int version() {
        return version;
    }

    public Recipient recipient() {
        return new Recipient(email, name, language);
    }

    /** Invited by somebody who knows the person, not only typed into the registration page. */
    public boolean invitedByATeam() {
        return status == AccountStatus.INVITED
                && (organisationId != null || roles.stream().anyMatch(role -> role.side() == Role.Side.COUNCIL));
    }

    /** Whether this team may invite the address: nobody uses it, or this team has already invited it. */
    public boolean openTo(Role.Side side, @Nullable Long organisation) {
        return switch (status) {
            case CLOSED -> true;
            case ACTIVE -> false;
            case INVITED ->
                !invitedByATeam()
                        || (Objects.equals(organisationId, organisation)
                                && roles.stream().allMatch(role -> role.side() == side));
        };
    }

    /** Awaits the proof of an address that somebody typed into the registration page. */
    public void registerAlone(String givenName, Language chosen) {
        await(givenName, chosen, Set.of(Role.PROVIDER_ADMINISTRATOR), null);
    }

    public void invite(String givenName, Language chosen, Set<Role> given, @Nullable Long organisation) {
        await(givenName, chosen, given, organisation);
    }

    private void await(String givenName, Language chosen, Set<Role> given, @Nullable Long organisation) {
        name = givenName;
        language = chosen;
        status = AccountStatus.INVITED;
        organisationId = organisation;
        setRoles(given);
    }

    /** Also opens an account that waited for the proof of its address. Sessions of an older password end. */
    public void setPassword(String hash, Instant at) {
        passwordHash = hash;
        passwordSet = at;
        status = AccountStatus.ACTIVE;
    }

    public @Nullable Instant passwordSet() {
        return passwordSet;
    }

    public void change(String newName, Language newLanguage) {
        name = newName;
        language = newLanguage;
    }

    public void setRoles(Set<Role> given) {
        roles.retainAll(given);
        roles.addAll(given);
    }

    public void joinOrganisation(long organisation) {
        organisationId = organisation;
    }

    /** For good: the address is free, and who comes with it later gets an account and an id of their own. */
    public void close() {
        email = "closed-" + id();
        status = AccountStatus.CLOSED;
        passwordHash = null;
        passwordSet = null;
        organisationId = null;
        roles.clear();
    }
}
