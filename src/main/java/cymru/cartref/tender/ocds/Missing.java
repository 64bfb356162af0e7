package cymru.cartref.tender.ocds;

import cymru.cartref.shared.Language;
import cymru.cartref.tender.ocds.NoticeDraft.Criterion;
import cymru.cartref.tender.ocds.NoticeDraft.Period;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists what a notice does not say. */
final class Missing {

    private Missing() {}

    static NoticeDraft in(NoticeDraft draft) {
        Set<MissingField> missing = EnumSet.noneOf(MissingField.class);
        text(missing, draft.title(), MissingField.TITLE, MissingField.TITLE_IN_WELSH, MissingField.TITLE_IN_ENGLISH);
        text(
                missing,
                draft.description(),
                MissingField.DESCRIPTION,
                MissingField.DESCRIPTION_IN_WELSH,
                MissingField.DESCRIPTION_IN_ENGLISH);
        unless(missing, draft.buyer() != null, MissingField.BUYER);
        unless(missing, !draft.classifications().isEmpty(), MissingField.CLASSIFICATION);
        unless(
                missing,
                draft.value() != null || draft.lots().stream().anyMatch(lot -> lot.value() != null),
                MissingField.VALUE);
        unless(missing, !draft.regions().isEmpty(), MissingField.REGION);
        unless(missing, !draft.lots().isEmpty(), MissingField.LOTS);
        criteria(missing, draft);
        Period enquiries = draft.enquiryPeriod();
        unless(missing, enquiries != null && enquiries.end() != null, MissingField.CLARIFICATION_DEADLINE);
        Period tendering = draft.tenderPeriod();
        unless(missing, tendering != null && tendering.end() != null, MissingField.BID_DEADLINE);
        Period contract = draft.contractPeriod();
        unless(missing, contract != null && contract.start() != null, MissingField.CONTRACT_START);
        boolean length = Stream.concat(
                        Stream.ofNullable(contract),
                        draft.lots().stream().flatMap(lot -> Stream.ofNullable(lot.contractPeriod())))
                .anyMatch(period -> period.end() != null || period.days() != null);
        unless(missing, length, MissingField.CONTRACT_END);
        unless(missing, !draft.documents().isEmpty(), MissingField.DOCUMENTS);
        return draft.withMissing(missing);
    }

    private static void criteria(Set<MissingField> missing, NoticeDraft draft) {
        var criteria = Stream.concat(
                        draft.criteria().stream(), draft.lots().stream().flatMap(lot -> lot.criteria().stream()))
                .toList();
        unless(missing, !criteria.isEmpty(), MissingField.CRITERIA);
        unless(
                missing,
                !criteria.isEmpty() && criteria.stream().map(Criterion::weight).allMatch(weight -> weight != null),
                MissingField.WEIGHTS);
    }

    private static void text(
            Set<MissingField> missing,
            @Nullable Prose text,
            MissingField whole,
            MissingField welsh,
            MissingField english) {
        if (text == null) {
            missing.add(whole);
        } else if (text.split() == null) {
            missing.add(text.language() == Language.EN ? welsh : english);
        }
    }

    private static void unless(Set<MissingField> missing, boolean said, MissingField field) {
        if (!said) {
            missing.add(field);
        }
    }
}
