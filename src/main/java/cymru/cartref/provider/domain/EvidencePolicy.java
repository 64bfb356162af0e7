package cymru.cartref.provider.domain;

import cymru.cartref.provider.EvidenceKind;
import cymru.cartref.provider.EvidenceStanding;
import cymru.cartref.provider.EvidenceState;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.ProviderRule;
import cymru.cartref.provider.Regulator;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Papers: which are asked for, how long they count, whether they are enough. */
public final class EvidencePolicy {

    /** From how many days before its expiry a paper shows as running out. */
    public static final int RUNNING_OUT_DAYS = 60;

    private EvidencePolicy() {}

    /** Whether it is one of the four forms of section 6B of the 2016 Act. */
    public static boolean notForProfitForm(LegalForm form) {
        return switch (form) {
            case CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE,
                    CHARITABLE_INCORPORATED_ORGANISATION,
                    CHARITABLE_REGISTERED_SOCIETY,
                    COMMUNITY_INTEREST_COMPANY_BY_GUARANTEE -> true;
            default -> false;
        };
    }

    /**
     * What a registration must show. Insurance and accounts are never among it: before an award a commitment to insure is
     * enough, and not every body has to have its accounts audited (Procurement Act 2023 ss.22, 46).
     */
    public static Set<EvidenceKind> needed(LegalForm form, Set<ServiceKind> kinds, Set<Regulator> regulators) {
        Set<EvidenceKind> needed = EnumSet.of(
                EvidenceKind.SAFEGUARDING_POLICY, EvidenceKind.DBS_ASSURANCE, EvidenceKind.DATA_PROTECTION_FEE);
        if (notForProfitForm(form)) {
            needed.add(EvidenceKind.NOT_FOR_PROFIT);
        }
        if (kinds.stream().anyMatch(ServiceKind::restricted)) {
            needed.add(EvidenceKind.REGULATOR_REGISTRATION);
            needed.add(EvidenceKind.STATEMENT_OF_PURPOSE);
        }
        if (regulators.contains(Regulator.CARE_INSPECTORATE_WALES)) {
            needed.add(EvidenceKind.SOCIAL_CARE_WALES_REGISTRATION);
        }
        if (kinds.contains(ServiceKind.CHILDRENS_HOME)
                || kinds.contains(ServiceKind.SECURE_ACCOMMODATION)
                || kinds.contains(ServiceKind.SUPPORTED_ACCOMMODATION)) {
            needed.add(EvidenceKind.FIRE_RISK);
        }
        return needed;
    }

    /** The dates of a paper that is handed in: not issued in the future, not expired, an expiry where the kind has one. */
    public static Decision dates(
            EvidenceKind kind, @Nullable LocalDate issued, @Nullable LocalDate expires, LocalDate today) {
        if (issued != null && issued.isAfter(today)) {
            return refuseDates("issued", "FUTURE");
        }
        if (expires == null) {
            return kind.expiry() == EvidenceKind.Expiry.ALWAYS ? refuseDates("expires", "MISSING") : Decision.allow();
        }
        if (expires.isBefore(today)) {
            return refuseDates("expires", "PAST");
        }
        return issued != null && expires.isBefore(issued) ? refuseDates("expires", "ORDER") : Decision.allow();
    }

    /** A paper counts through its expiry date. */
    public static EvidenceStanding standing(EvidenceState state, @Nullable LocalDate expires, LocalDate today) {
        return switch (state) {
            case SUBMITTED -> EvidenceStanding.TO_BE_CHECKED;
            case REJECTED -> EvidenceStanding.REJECTED;
            case VERIFIED -> {
                if (expires == null || expires.isAfter(today.plusDays(RUNNING_OUT_DAYS))) {
                    yield EvidenceStanding.GOOD;
                }
                yield expires.isBefore(today) ? EvidenceStanding.EXPIRED : EvidenceStanding.RUNNING_OUT;
            }
        };
    }

    /** SUBMITTED → VERIFIED or REJECTED, once; the same decision again is the same decision. */
    public static Decision mayDecide(EvidenceState state, EvidenceState decision) {
        return Decision.require(
                state == EvidenceState.SUBMITTED || state == decision, ProviderRule.PROVIDER_EVIDENCE_DECIDED);
    }

    /** A paper that somebody has decided on stays on record. */
    public static Decision mayRemove(EvidenceState state) {
        return Decision.require(state == EvidenceState.SUBMITTED, ProviderRule.PROVIDER_EVIDENCE_DECIDED);
    }

    /** Only what has expired is found not to be needed any more. */
    public static Decision mayBeNotNeeded(@Nullable PaperLife life) {
        return Decision.require(life == PaperLife.EXPIRED, ProviderRule.PROVIDER_PAPER_NOT_EXPIRED);
    }

    /** Whether the kinds that count on a day include all that are asked for. */
    public static Decision holds(Set<EvidenceKind> counting, Set<EvidenceKind> asked) {
        Set<EvidenceKind> lacking = EnumSet.noneOf(EvidenceKind.class);
        lacking.addAll(asked);
        lacking.removeAll(counting);
        return lacking.isEmpty()
                ? Decision.allow()
                : Decision.refuse(
                        ProviderRule.PROVIDER_EVIDENCE_MISSING,
                        Map.of(
                                "count",
                                lacking.size(),
                                "kinds",
                                lacking.stream().map(Enum::name).collect(Collectors.joining(","))));
    }

    private static Decision refuseDates(String field, String why) {
        return Decision.refuse(new Refusal(ProviderRule.PROVIDER_EVIDENCE_DATES, Map.of("why", why), field));
    }
}
