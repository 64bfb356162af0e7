package cymru.cartref.directory.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.directory.DirectoryRule.DIRECTORY_AREA_CODE;
import static cymru.cartref.directory.DirectoryRule.DIRECTORY_AREA_TAKEN;
import static cymru.cartref.directory.DirectoryRule.DIRECTORY_CHANGED_MEANWHILE;
import static cymru.cartref.directory.DirectoryRule.DIRECTORY_MAILBOX_NOT_AN_ADDRESS;
import static cymru.cartref.directory.DirectoryRule.DIRECTORY_NAME_NEEDED;
import static cymru.cartref.directory.DirectoryRule.DIRECTORY_NOTE_ONE_LANGUAGE;
import static cymru.cartref.directory.DirectoryRule.DIRECTORY_PHONE_FORMAT;
import static cymru.cartref.directory.DirectoryRule.DIRECTORY_RETIRED;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.directory.BodyKind;
import cymru.cartref.directory.PartnerContent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyPolicyTest {

    @Test
    void aBodyHasANameInEachLanguage() {
        assertAllowed(DIRECTORY_NAME_NEEDED, BodyPolicy.name("Heddlu Gwent", "nameCy"));
        assertRefused(DIRECTORY_NAME_NEEDED, BodyPolicy.name(" ", "nameCy"));
        assertRefused(DIRECTORY_NAME_NEEDED, BodyPolicy.name("x".repeat(201), "nameEn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lleoliadau@example.org", "o'neill+plant@sir-ŵyr.cymru"})
    void aMailboxIsOneAddressOrAGap(String mailbox) {
        assertAllowed(DIRECTORY_MAILBOX_NOT_AN_ADDRESS, BodyPolicy.mailbox(mailbox));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"post", "a@b, c@d", "a@b\r\nBcc: c@d", "Post <a@b.cymru>", "a..b@example.org", "@example.org"})
    void whatIsNoAddressIsRefused(String mailbox) {
        assertRefused(DIRECTORY_MAILBOX_NOT_AN_ADDRESS, BodyPolicy.mailbox(mailbox));
    }

    @Test
    void aTelephoneIsFigures() {
        assertAllowed(DIRECTORY_PHONE_FORMAT, BodyPolicy.phone(""));
        assertAllowed(DIRECTORY_PHONE_FORMAT, BodyPolicy.phone("+44 (0)29 2000 0000 x 12"));
        assertRefused(DIRECTORY_PHONE_FORMAT, BodyPolicy.phone("ring the office"));
    }

    @Test
    void aNoteIsForReadersOfBothLanguages() {
        assertAllowed(DIRECTORY_NOTE_ONE_LANGUAGE, BodyPolicy.note("", ""));
        assertAllowed(DIRECTORY_NOTE_ONE_LANGUAGE, BodyPolicy.note("Weekends", "Penwythnosau"));
        assertRefused(DIRECTORY_NOTE_ONE_LANGUAGE, BodyPolicy.note("Weekends", ""));
    }

    @Test
    void areasAreOnsCodesAndOfAuthoritiesOnly() {
        assertAllowed(DIRECTORY_AREA_CODE, BodyPolicy.check(body(BodyKind.LOCAL_AUTHORITY, "E06000019")));
        assertAllowed(DIRECTORY_AREA_CODE, BodyPolicy.check(body(BodyKind.POLICE)));
        assertRefused(DIRECTORY_AREA_CODE, BodyPolicy.check(body(BodyKind.POLICE, "W06000015")));
        assertRefused(DIRECTORY_AREA_CODE, BodyPolicy.check(body(BodyKind.LOCAL_AUTHORITY, "Caerdydd")));
    }

    @Test
    void anAreaHasOneAuthority() {
        assertAllowed(DIRECTORY_AREA_TAKEN, BodyPolicy.areasFree(Set.of()));
        assertRefused(DIRECTORY_AREA_TAKEN, BodyPolicy.areasFree(Set.of("W06000015")));
    }

    @Test
    void aRetiredBodyStaysAsItIs() {
        assertAllowed(DIRECTORY_RETIRED, BodyPolicy.mayChange(null));
        assertRefused(DIRECTORY_RETIRED, BodyPolicy.mayChange(Instant.EPOCH));
    }

    @Test
    void aStaleFormIsRefused() {
        assertAllowed(DIRECTORY_CHANGED_MEANWHILE, BodyPolicy.fresh(3, 3));
        assertRefused(DIRECTORY_CHANGED_MEANWHILE, BodyPolicy.fresh(4, 3));
    }

    @Test
    void whatIsTypedIsCleaned() {
        PartnerContent clean = BodyPolicy.clean(new PartnerContent(
                BodyKind.LOCAL_AUTHORITY,
                " Shire ",
                "Sir",
                " Post@Example.org ",
                null,
                "",
                "",
                "",
                List.of(" w06000015", "", "W06000015")));
        assertThat(clean.nameEn()).isEqualTo("Shire");
        assertThat(clean.mailbox()).isEqualTo("post@example.org");
        assertThat(clean.areas()).containsExactly("W06000015");
    }

    private static PartnerContent body(BodyKind kind, String... areas) {
        return new PartnerContent(kind, "A", "B", "", null, "", "", "", List.of(areas));
    }
}
