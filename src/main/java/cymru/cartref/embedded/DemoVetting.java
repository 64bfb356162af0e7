package cymru.cartref.embedded;

import cymru.cartref.provider.ChecklistItem;
import cymru.cartref.provider.EvidenceState;
import cymru.cartref.provider.ItemOutcome;
import cymru.cartref.provider.ProviderDesk;
import cymru.cartref.provider.ProviderPage;
import cymru.cartref.provider.VettingDesk;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Officers vet: five are accepted, one is asked, one is refused, one still waits. */
@Component
@Order(30)
class DemoVetting implements DemoContent.Filler {

    /** Those on the register. */
    static final List<DemoProvider> REGISTERED = List.of(
            DemoProvider.CALON_AWEL,
            DemoProvider.HENDRE_WEN,
            DemoProvider.PONT_LANTERN,
            DemoProvider.BRO_HAFREN,
            DemoProvider.GLAS_Y_DORLAN);

    private final DemoSignIn people;
    private final DemoRegistrations registrations;
    private final VettingDesk vetting;
    private final ProviderDesk providers;

    DemoVetting(DemoSignIn people, DemoRegistrations registrations, VettingDesk vetting, ProviderDesk providers) {
        this.people = people;
        this.registrations = registrations;
        this.vetting = vetting;
        this.providers = providers;
    }

    @Override
    public void fill() {
        REGISTERED.stream()
                .filter(provider -> !DemoHistory.PARTNERS.contains(provider))
                .forEach(this::accept);
        people.as(DemoPerson.SECOND_OFFICER, this::ask);
        people.as(DemoPerson.SECOND_OFFICER, this::refuse);
    }

    void accept(DemoProvider provider) {
        people.as(DemoPerson.OFFICER, () -> accept(registrations.of(provider).reference()));
    }

    private void accept(String reference) {
        ProviderPage page = providers.page(reference).orElseThrow();
        page.file().evidence().stream()
                .filter(paper -> paper.state() == EvidenceState.SUBMITTED)
                .forEach(paper -> vetting.verifyPaper(reference, paper.id()));
        Objects.requireNonNull(page.latest())
                .checklist()
                .forEach(line -> vetting.find(reference, line.item(), ItemOutcome.MET, null));
        vetting.accept(reference);
    }

    private void ask() {
        String reference = registrations.of(DemoProvider.SER_BACH).reference();
        vetting.find(reference, ChecklistItem.IDENTITY, ItemOutcome.MET, null);
        vetting.find(reference, ChecklistItem.LEGAL_FORM, ItemOutcome.MET, null);
        vetting.ask(
                reference,
                "The fire risk assessment is dated before the building work at Tŷ Seren ended. When will it be done"
                        + " again, and who lives there until then?");
    }

    private void refuse() {
        String reference = registrations.of(DemoProvider.QUICKSTEP).reference();
        vetting.find(
                reference,
                ChecklistItem.SAFEGUARDING,
                ItemOutcome.NOT_MET,
                "The policy names no safeguarding lead and no out-of-hours contact.");
        vetting.refuse(
                reference,
                "The safeguarding policy names nobody who is responsible, and no service is within reach of the"
                        + " children's schools. Please apply again once the policy is complete.");
    }
}
