package cymru.cartref.provider.domain;

import cymru.cartref.provider.ChecklistItem;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.provider.VettingReason;
import java.util.EnumSet;
import java.util.Set;

/** What is checked of whom. The list is the portal's proposal: no council's own list was among the sources. */
public final class VettingChecklist {

    private static final Set<ServiceKind> WITH_PREMISES = EnumSet.of(
            ServiceKind.CHILDRENS_HOME,
            ServiceKind.SECURE_ACCOMMODATION,
            ServiceKind.SUPPORTED_ACCOMMODATION,
            ServiceKind.SHORT_BREAKS);

    private VettingChecklist() {}

    /** In the order they are worked through. A change asks again only for what it touches. */
    public static Set<ChecklistItem> items(
            LegalForm form, boolean inGroup, Set<ServiceKind> kinds, VettingReason reason) {
        Set<ChecklistItem> items = whole(form, inGroup, kinds);
        items.retainAll(touchedBy(reason));
        return items;
    }

    private static Set<ChecklistItem> whole(LegalForm form, boolean inGroup, Set<ServiceKind> kinds) {
        Set<ChecklistItem> items = EnumSet.of(
                ChecklistItem.IDENTITY,
                ChecklistItem.LEGAL_FORM,
                ChecklistItem.RESPONSIBLE_INDIVIDUAL,
                ChecklistItem.SAFEGUARDING,
                ChecklistItem.DBS,
                ChecklistItem.DATA_PROTECTION,
                ChecklistItem.INSURANCE_COMMITMENT);
        if (EvidencePolicy.notForProfitForm(form)) {
            items.add(ChecklistItem.NOT_FOR_PROFIT);
        }
        if (inGroup) {
            items.add(ChecklistItem.GROUP);
        }
        if (kinds.stream().anyMatch(ServiceKind::restricted)) {
            items.add(ChecklistItem.REGULATOR_REGISTRATION);
            items.add(ChecklistItem.STATEMENT_OF_PURPOSE);
            items.add(ChecklistItem.REGISTERED_MANAGERS);
        }
        if (kinds.contains(ServiceKind.FOSTERING)) {
            items.add(ChecklistItem.FOSTERING_PANEL);
        }
        if (kinds.contains(ServiceKind.SECURE_ACCOMMODATION)) {
            items.add(ChecklistItem.SECURE_APPROVAL);
        }
        if (kinds.stream().anyMatch(WITH_PREMISES::contains)) {
            items.add(ChecklistItem.FIRE_SAFETY);
        }
        if (kinds.contains(ServiceKind.THERAPEUTIC_SUPPORT)) {
            items.add(ChecklistItem.CLINICAL_GOVERNANCE);
        }
        return items;
    }

    private static Set<ChecklistItem> touchedBy(VettingReason reason) {
        return switch (reason) {
            case LEGAL_FORM_CHANGED ->
                EnumSet.of(
                        ChecklistItem.IDENTITY,
                        ChecklistItem.LEGAL_FORM,
                        ChecklistItem.NOT_FOR_PROFIT,
                        ChecklistItem.GROUP,
                        ChecklistItem.REGULATOR_REGISTRATION);
            case REGISTRATION_CHANGED ->
                EnumSet.of(
                        ChecklistItem.REGULATOR_REGISTRATION,
                        ChecklistItem.STATEMENT_OF_PURPOSE,
                        ChecklistItem.REGISTERED_MANAGERS,
                        ChecklistItem.FOSTERING_PANEL,
                        ChecklistItem.SECURE_APPROVAL,
                        ChecklistItem.FIRE_SAFETY);
            case RESPONSIBLE_INDIVIDUAL_CHANGED -> EnumSet.of(ChecklistItem.RESPONSIBLE_INDIVIDUAL, ChecklistItem.DBS);
            case APPLICATION, APPLIED_AGAIN -> EnumSet.allOf(ChecklistItem.class);
        };
    }
}
