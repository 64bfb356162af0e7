package cymru.cartref.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.RefusedException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class DeskGuardIT extends AccountIT {

    @Autowired
    TeamDesk team;

    @Autowired
    RecoveryDesk recovery;

    @Test
    void aRefusalIsRolledBackAndKeptOnceWithItsCode() {
        long administrator = person(organisation(), Role.PROVIDER_ADMINISTRATOR);
        String taken = address("taken");
        person(taken, organisation(), Role.BID_WRITER);
        long before = lastEvent();
        assertThatThrownBy(() -> As.person(
                        administrator,
                        () -> team.invite(new Invitation("Gwen Tomos", taken, Language.EN, Set.of(Role.BID_WRITER)))))
                .isInstanceOf(RefusedException.class);
        assertThat(refusedSince(before, "TeamDesk.invite")).containsExactly("ACCOUNT_ADDRESS_IN_USE " + administrator);
        assertThat(mailsTo(taken)).isEmpty();
    }

    @Test
    void aDeniedDeedIsKeptWithoutWhatWasTyped() {
        long writer = person(organisation(), Role.BID_WRITER);
        String email = address("typed");
        long before = lastEvent();
        assertThatThrownBy(() -> As.person(
                        writer,
                        () -> team.invite(new Invitation("Gwen Tomos", email, Language.EN, Set.of(Role.BID_WRITER)))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(refusedSince(before, "TeamDesk.invite")).containsExactly("ACCOUNT_NOT_PERMITTED " + writer);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE id > ? AND (details LIKE ? OR reference LIKE ?)")
                        .params(before, "%" + email + "%", "%" + email + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theCaseOfARefusedDeedIsKeptWhenItWasGiven() {
        long alone = person((Long) null, Role.PROVIDER_ADMINISTRATOR);
        long before = lastEvent();
        assertThatThrownBy(() -> As.person(alone, () -> recovery.ask("P-99999999", "x".repeat(50))))
                .isInstanceOf(RefusedException.class);
        assertThat(jdbc.sql("SELECT reference FROM audit_event WHERE id > ? AND deed = 'RecoveryDesk.ask'")
                        .param(before)
                        .query(String.class)
                        .list())
                .containsExactly("P-99999999");
    }

    @Test
    void nobodySignedInIsDenied() {
        long before = lastEvent();
        assertThatThrownBy(() -> team.members(null, 10)).isInstanceOf(AccessDeniedException.class);
        assertThat(refusedSince(before, "TeamDesk.members")).containsExactly("ACCOUNT_NOT_PERMITTED system");
    }
}
