package cymru.cartref.provider.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.Areas;
import cymru.cartref.provider.ChecklistItem;
import cymru.cartref.provider.ChecklistLine;
import cymru.cartref.provider.HistoryLine;
import cymru.cartref.provider.PaperDesk;
import cymru.cartref.provider.ProviderDesk;
import cymru.cartref.provider.ProviderPage;
import cymru.cartref.provider.RegistrationView;
import cymru.cartref.provider.VettingDesk;
import cymru.cartref.provider.VettingRoundView;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Timeline;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A provider's case page for the council. Its address is the one that tasks and mails carry, so a provider's own people who
 * follow it come to their own pages.
 */
@Route("providers/:reference")
@PermitAll
public class ProviderCasePage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private int tab;

    private static final Set<String> ENUM_DETAILS =
            Set.of("kind", "role", "item", "outcome", "form", "reason", "status");

    private final transient ProviderDesk desk;
    private final transient VettingDesk vetting;
    private final transient PaperDesk papers;
    private final transient Areas areas;
    private final transient CurrentActor actors;

    public ProviderCasePage(
            ProviderDesk desk, VettingDesk vetting, PaperDesk papers, Areas areas, CurrentActor actors) {
        super("provider.register.title");
        this.desk = desk;
        this.vetting = vetting;
        this.papers = papers;
        this.areas = areas;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = actors.get();
        if (!actor.council()) {
            event.forwardTo("registration");
            return;
        }
        draw(event.getRouteParameters().get("reference").orElse(""), actor);
    }

    /** Drawn again after a deed, the page stays at the tab where it was done. */
    private void draw(String reference, Actor actor) {
        removeAll();
        ProviderPage page = desk.page(reference).orElseThrow(NotFoundException::new);
        RegistrationView file = page.file();
        title(ProviderNames.of(file.who().form()));
        heading().badge(ProviderBadges.of(file.status(), file.vetting()));
        add(facts(page));
        if (page.leftBecause() != null) {
            add(new Paragraph(Words.t("provider.left-because", Map.of("reason", page.leftBecause()))));
        }
        TabSheet tabs = new TabSheet();
        tabs.setWidthFull();
        VettingRoundView round = page.latest();
        if (round != null) {
            tabs.add(
                    Words.t("provider.tab.vetting"),
                    new VettingPart(
                            file,
                            round,
                            vetting,
                            actor.holds(Role.CONTRACT_OFFICER),
                            item -> kept(reference, item),
                            () -> draw(reference, actor)));
        }
        tabs.add(Words.t("provider.tab.told"), new ToldPart(file, areas));
        tabs.add(
                Words.t("provider.tab.papers"),
                new PapersPart(file, desk, vetting, papers, actor.holds(Role.CONTRACT_OFFICER)));
        tabs.add(
                Words.t("provider.tab.history"),
                new Timeline(page.history().stream().map(this::entry).toList()));
        tabs.add(Words.t("provider.tab.messages"), new MessagesPart(page.messages()));
        tabs.setSelectedIndex(tab);
        tabs.addSelectedChangeListener(change -> tab = tabs.getSelectedIndex());
        add(tabs);
        if (actor.holds(Role.CONTRACT_OFFICER)) {
            add(new Anchor("process/provider-registration/" + reference, Words.t("provider.where-it-stands")));
        }
    }

    private ChecklistLine kept(String reference, ChecklistItem item) {
        return Objects.requireNonNull(
                        desk.page(reference).orElseThrow(NotFoundException::new).latest())
                .checklist()
                .stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static FactsStrip facts(ProviderPage page) {
        RegistrationView file = page.file();
        FactsStrip facts = new FactsStrip()
                .fact(Words.t("provider.fact.reference"), file.reference())
                .fact(
                        Words.t("provider.fact.form"),
                        Fields.word("form", file.who().form().legalForm()))
                .fact(
                        Words.t("provider.fact.services"),
                        Integer.toString(file.services().size()))
                .fact(
                        Words.t("provider.fact.referrals"),
                        Fields.word("referrals", file.referrals().status()));
        if (page.registeredAt() != null) {
            facts.fact(Words.t("provider.fact.registered"), Words.time(page.registeredAt()));
        }
        VettingRoundView round = page.latest();
        if (round != null && round.stage().live()) {
            facts.fact(Words.t("provider.fact.due"), new DeadlineChip(round.dueAt()));
        }
        return facts;
    }

    private Timeline.Entry entry(HistoryLine line) {
        Map<String, Object> details = new HashMap<>();
        line.details().forEach((name, value) -> details.put(name, value == null ? "" : word(name, value)));
        return new Timeline.Entry(
                line.at(), line.who().isEmpty() ? null : line.who(), Words.t("history." + line.deed(), details));
    }

    /** Constants are kept in the trail by name and shown in words. */
    private static Object word(String name, Object value) {
        if (!ENUM_DETAILS.contains(name)) {
            return value;
        }
        for (String family : Set.of(name, "evidence", "vetting-reason", "referrals")) {
            String key = "provider." + family + "." + value;
            String text = Words.t(key);
            if (!text.equals(key)) {
                return text;
            }
        }
        return value;
    }
}
