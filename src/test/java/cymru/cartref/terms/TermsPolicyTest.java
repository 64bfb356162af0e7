package cymru.cartref.terms;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.terms.TermsRule.TERMS_CAPACITY_MISSING;
import static cymru.cartref.terms.TermsRule.TERMS_DRAFT_CHANGED;
import static cymru.cartref.terms.TermsRule.TERMS_FORCE_DATE;
import static cymru.cartref.terms.TermsRule.TERMS_INCOMPLETE;
import static cymru.cartref.terms.TermsRule.TERMS_ISSUED;
import static cymru.cartref.terms.TermsRule.TERMS_NOT_ACCEPTED;
import static cymru.cartref.terms.TermsRule.TERMS_NOT_AS_SHOWN;
import static cymru.cartref.terms.TermsRule.TERMS_NOT_OPEN;
import static cymru.cartref.terms.TermsRule.TERMS_SECOND_PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.terms.domain.TermsPolicy;
import cymru.cartref.terms.domain.TermsRendering;
import cymru.cartref.terms.domain.TermsVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsPolicyTest {

    private static final long WRITER = 1;
    private static final long MANAGER = 2;
    private static final Bilingual BOTH = new Bilingual("Terms", "Telerau");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    @Test
    void theGateAsksForTheVersionInForce() {
        assertRefused(TERMS_NOT_ACCEPTED, TermsPolicy.gate(3, false));
        assertAllowed(TERMS_NOT_ACCEPTED, TermsPolicy.gate(3, true));
    }

    @Test
    void whileNoVersionIsInForceTheGateIsOpen() {
        assertAllowed(TERMS_NOT_ACCEPTED, TermsPolicy.gate(null, false));
    }

    @Test
    void whoWroteOnTheDraftCannotIssueIt() {
        assertRefused(TERMS_SECOND_PERSON, issue(WRITER, BOTH, BOTH, TODAY, null));
        assertAllowed(TERMS_SECOND_PERSON, issue(MANAGER, BOTH, BOTH, TODAY, null));
    }

    @Test
    void everyTextIsNeededInBothLanguages() {
        assertRefused(TERMS_INCOMPLETE, issue(MANAGER, new Bilingual("Terms", " "), BOTH, TODAY, null));
        assertRefused(TERMS_INCOMPLETE, issue(MANAGER, BOTH, new Bilingual("", "Newidiadau"), TODAY, null));
        assertAllowed(TERMS_INCOMPLETE, issue(MANAGER, BOTH, BOTH, TODAY, null));
    }

    @Test
    void aVersionBeginsNeitherInThePastNorBeforeTheOneItReplaces() {
        assertRefused(TERMS_FORCE_DATE, issue(MANAGER, BOTH, BOTH, TODAY.minusDays(1), null));
        assertRefused(TERMS_FORCE_DATE, issue(MANAGER, BOTH, BOTH, TODAY.plusDays(6), TODAY.plusDays(7)));
        assertAllowed(TERMS_FORCE_DATE, issue(MANAGER, BOTH, BOTH, TODAY, TODAY.minusDays(90)));
        assertAllowed(TERMS_FORCE_DATE, issue(MANAGER, BOTH, BOTH, TODAY.plusDays(7), TODAY.plusDays(7)));
    }

    @Test
    void anIssuedVersionKeepsItsWords() {
        TermsVersion version = issued();
        String shown = TermsRendering.show(version, Language.CY).html();

        assertRefused(
                TERMS_ISSUED, () -> version.rewrite(draft("New", version.edition()), WRITER, NOW.plusSeconds(60)));
        assertRefused(TERMS_ISSUED, () -> version.issue(MANAGER, NOW, TODAY));
        assertThat(TermsRendering.show(version, Language.CY).html()).isEqualTo(shown);
        assertAllowed(TERMS_ISSUED, TermsPolicy.stillDraft(false));
    }

    @Test
    void twoPeopleDoNotWriteOverEachOther() {
        assertRefused(TERMS_DRAFT_CHANGED, TermsPolicy.rewrite(false, 4L, 5));
        assertRefused(TERMS_DRAFT_CHANGED, TermsPolicy.rewrite(false, null, 0));
        assertAllowed(TERMS_DRAFT_CHANGED, TermsPolicy.rewrite(false, 5L, 5));
    }

    @Test
    void onlyAnOpenRequestCanBeAccepted() {
        assertRefused(TERMS_NOT_OPEN, TermsPolicy.accept(false, "a", "a", "Director"));
        assertAllowed(TERMS_NOT_OPEN, TermsPolicy.accept(true, "a", "a", "Director"));
    }

    @Test
    void whatIsAcceptedIsWhatWasShown() {
        assertRefused(TERMS_NOT_AS_SHOWN, TermsPolicy.accept(true, "a", "b", "Director"));
        assertAllowed(TERMS_NOT_AS_SHOWN, TermsPolicy.accept(true, "a", "a", "Director"));
    }

    @Test
    void aSignatorySaysInWhatCapacity() {
        assertRefused(TERMS_CAPACITY_MISSING, TermsPolicy.accept(true, "a", "a", "  "));
        assertRefused(TERMS_CAPACITY_MISSING, TermsPolicy.accept(true, "a", "a", "x".repeat(121)));
        assertAllowed(TERMS_CAPACITY_MISSING, TermsPolicy.accept(true, "a", "a", "x".repeat(120)));
    }

    @Test
    void theSameVersionIsShownWithTheSameBytesAndEachLanguageWithItsOwn() {
        TermsVersion version = issued();

        assertThat(TermsRendering.show(version, Language.EN).sha256())
                .isEqualTo(TermsRendering.show(issued(), Language.EN).sha256())
                .hasSize(64)
                .isNotEqualTo(TermsRendering.show(version, Language.CY).sha256());
    }

    @Test
    void hostileWordsAreShownAsWords() {
        TermsVersion version = new TermsVersion(1, draft("<script>alert(1)</script>", null), WRITER, NOW);

        assertThat(TermsRendering.preview(version, Language.EN))
                .doesNotContain("<script")
                .contains("&lt;script&gt;");
    }

    @Test
    void aDraftCannotBeShownAsIfIssued() {
        TermsVersion version = new TermsVersion(1, draft("Terms", null), WRITER, NOW);

        Assertions.assertThatThrownBy(() -> TermsRendering.show(version, Language.EN))
                .isInstanceOf(IllegalStateException.class)
                .isNotInstanceOf(RefusedException.class);
    }

    private static TermsVersion issued() {
        TermsVersion version = new TermsVersion(1, draft("Terms", null), WRITER, NOW);
        version.issue(MANAGER, NOW, TODAY);
        return version;
    }

    private static DraftTerms draft(String english, @Nullable Long edition) {
        return new DraftTerms(new Bilingual(english, "Telerau"), new Bilingual("First", "Cyntaf"), edition);
    }

    private static Decision issue(
            long issuer, Bilingual text, Bilingual changes, LocalDate from, @Nullable LocalDate previous) {
        return TermsPolicy.issue(issuer, Set.of(WRITER), text, changes, from, TODAY, previous);
    }
}
