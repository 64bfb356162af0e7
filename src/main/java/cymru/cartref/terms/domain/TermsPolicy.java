package cymru.cartref.terms.domain;

import static cymru.cartref.terms.TermsRule.TERMS_CAPACITY_MISSING;
import static cymru.cartref.terms.TermsRule.TERMS_DRAFT_CHANGED;
import static cymru.cartref.terms.TermsRule.TERMS_FORCE_DATE;
import static cymru.cartref.terms.TermsRule.TERMS_INCOMPLETE;
import static cymru.cartref.terms.TermsRule.TERMS_ISSUED;
import static cymru.cartref.terms.TermsRule.TERMS_NOT_ACCEPTED;
import static cymru.cartref.terms.TermsRule.TERMS_NOT_AS_SHOWN;
import static cymru.cartref.terms.TermsRule.TERMS_NOT_OPEN;
import static cymru.cartref.terms.TermsRule.TERMS_SECOND_PERSON;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may happen to a version of the terms, and who may accept which. */
public final class TermsPolicy {

    /** Longest capacity that is kept, in characters. */
    public static final int CAPACITY_LENGTH = 120;

    private TermsPolicy() {}

    /** An issued version keeps its words: what was accepted must stay readable as it was. */
    public static Decision stillDraft(boolean issued) {
        return Decision.require(!issued, TERMS_ISSUED);
    }

    /** @param written the edition the words were written upon; null when the writer knew of no draft */
    public static Decision rewrite(boolean issued, @Nullable Long written, long saved) {
        return stillDraft(issued).and(() -> Decision.require(written != null && written == saved, TERMS_DRAFT_CHANGED));
    }

    /**
     * @param issuer the account that issues
     * @param editors everybody who wrote on the draft
     * @param previous from when the version before is in force
     */
    public static Decision issue(
            long issuer,
            Set<Long> editors,
            Bilingual text,
            Bilingual changes,
            LocalDate from,
            LocalDate today,
            @Nullable LocalDate previous) {
        return Decision.require(!editors.contains(issuer), TERMS_SECOND_PERSON)
                .and(() -> Decision.require(complete(text) && complete(changes), TERMS_INCOMPLETE))
                .and(() -> forceDate(from, today, previous));
    }

    /** Not in the past, and not before the version it replaces. */
    public static Decision forceDate(LocalDate from, LocalDate today, @Nullable LocalDate previous) {
        LocalDate earliest = previous != null && previous.isAfter(today) ? previous : today;
        return from.isBefore(earliest)
                ? Decision.refuse(new Refusal(TERMS_FORCE_DATE, Map.of("earliest", earliest)).at("inForceFrom"))
                : Decision.allow();
    }

    /**
     * @param open whether the provider was asked for this version and a newer one has not replaced it
     * @param shown the hash of what the version gives now
     * @param claimed the hash of what the page showed
     */
    public static Decision accept(boolean open, String shown, String claimed, String capacity) {
        return Decision.require(open, TERMS_NOT_OPEN)
                .and(() -> Decision.require(shown.equals(claimed), TERMS_NOT_AS_SHOWN))
                .and(() -> capacity(capacity));
    }

    private static Decision capacity(String capacity) {
        return capacity.isBlank() || capacity.length() > CAPACITY_LENGTH
                ? Decision.refuse(new Refusal(TERMS_CAPACITY_MISSING).at("capacity"))
                : Decision.allow();
    }

    /**
     * @param inForce number of the version in force; null when none is
     * @param accepted whether the provider accepted that version
     */
    public static Decision gate(@Nullable Integer inForce, boolean accepted) {
        return inForce == null || accepted
                ? Decision.allow()
                : Decision.refuse(TERMS_NOT_ACCEPTED, Map.of("number", inForce));
    }

    private static boolean complete(Bilingual text) {
        return !text.en().isBlank() && !text.cy().isBlank();
    }
}
