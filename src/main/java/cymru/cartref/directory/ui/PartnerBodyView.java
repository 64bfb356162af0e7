package cymru.cartref.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.directory.DirectoryDesk;
import cymru.cartref.directory.DirectoryRule;
import cymru.cartref.directory.PartnerContent;
import cymru.cartref.directory.PartnerKey;
import cymru.cartref.directory.PartnerPage;
import cymru.cartref.directory.domain.BodyPolicy;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.ErrorSummary;
import cymru.cartref.ui.Merge;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.StaleEdit;
import cymru.cartref.ui.UnsavedGuard;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One partner body: read by the council's people, changed by those who keep the directory. */
@Route("directory/:id")
@RolesAllowed({
    "CONTRACT_OFFICER",
    "EVALUATOR",
    "MODERATOR",
    "HOME_FINDING_OFFICER",
    "QUALITY_MONITOR",
    "SAFEGUARDING_LEAD",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "DIRECTOR",
    "AUDITOR",
    "SYSTEM_ADMINISTRATOR"
})
public class PartnerBodyView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** In the address of a body that is to be added. */
    static final String NEW = "new";

    private static final Set<Role> KEEPERS =
            Set.of(Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER, Role.SAFEGUARDING_LEAD);

    private final transient DirectoryDesk desk;
    private final transient CurrentActor actors;
    private final UnsavedGuard guard = UnsavedGuard.of(this);
    private final ErrorSummary summary = new ErrorSummary();
    private PartnerFields fields = new PartnerFields();
    private transient PartnerKey key = PartnerKey.fresh();
    private transient PartnerContent opened = PartnerContent.EMPTY;
    private @Nullable StaleEdit<PartnerContent> stale;

    PartnerBodyView(DirectoryDesk desk, CurrentActor actors) {
        super("directory.menu");
        this.desk = desk;
        this.actors = actors;
    }

    static boolean changes(Actor actor) {
        return KEEPERS.stream().anyMatch(actor::holds);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        if (id.equals(NEW) && changes(actors.get())) {
            key = PartnerKey.fresh();
            opened = PartnerContent.EMPTY;
            show(null);
        } else if (id.matches("\\d{1,18}")) {
            open(Long.parseLong(id));
        } else {
            throw new NotFoundException();
        }
    }

    private void open(long id) {
        PartnerPage page = desk.page(id).orElseThrow(NotFoundException::new);
        key = page.key();
        opened = page.content();
        show(page);
    }

    private void show(@Nullable PartnerPage page) {
        title(
                page == null
                        ? Words.t("directory.add")
                        : Words.language() == Language.CY ? opened.nameCy() : opened.nameEn());
        removeAll();
        heading().clearActions();
        fields = new PartnerFields();
        fields.fill(opened);
        fields.whenTyped(guard::changed);
        add(summary, fields);
        if (page != null) {
            heading().badge(DirectoryWords.state(page.retiredAt() == null));
            add(new Paragraph(
                    page.by() == null
                            ? Words.t("directory.came-with")
                            : Words.t("directory.changed", Map.of("who", page.by(), "when", Words.time(page.at())))));
        }
        if (!changes(actors.get()) || (page != null && page.retiredAt() != null)) {
            fields.readOnly();
            return;
        }
        Button save = new Button(Words.t("directory.save"), click -> save());
        save.setId("save");
        heading().primary(save);
        if (page != null) {
            add(retirement(page));
        }
    }

    private ConfirmPanel retirement(PartnerPage page) {
        Button retire = new Button(Words.t("directory.retire"));
        retire.setId("retire");
        return new ConfirmPanel(retire, Words.t("directory.retire.question"), Words.t("directory.retire"), () -> {
            long id = Objects.requireNonNull(page.key().id());
            if (Deeds.attempt(() -> desk.retire(id, page.key().edition()))) {
                guard.saved();
                open(id);
            }
        });
    }

    private void save() {
        if (stale != null && !stale.isDecided()) {
            stale.take();
            return;
        }
        PartnerContent typed = fields.content();
        boolean[] meanwhile = {false};
        long[] id = {0};
        boolean saved = Deeds.attempt(
                () -> {
                    try {
                        id[0] = desk.save(key, typed);
                    } catch (RefusedException e) {
                        if (e.refusal().rule() != DirectoryRule.DIRECTORY_CHANGED_MEANWHILE) {
                            throw e;
                        }
                        meanwhile[0] = true;
                    }
                },
                fields.fields());
        if (meanwhile[0]) {
            showStale(typed);
        } else if (saved) {
            guard.saved();
            stale = null;
            Deeds.done(Words.t("directory.saved"));
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "directory/" + id[0]));
            open(id[0]);
        } else {
            summary.check(fields.fields().values().toArray(Component[]::new));
        }
    }

    /** What a colleague saved, beside what is typed here. */
    private void showStale(PartnerContent typed) {
        PartnerContent before = opened;
        open(Objects.requireNonNull(key.id()));
        PartnerPage now = desk.page(Objects.requireNonNull(key.id())).orElseThrow();
        Merge<PartnerContent> merge = Merge.of(before, BodyPolicy.clean(typed), opened);
        fields.fill(merge.merged());
        guard.changed();
        StaleEdit<PartnerContent> both = new StaleEdit<>(
                now.by() == null ? "" : now.by(),
                now.at(),
                merge,
                fields,
                taking -> fields.fill(taking.apply(fields.content())),
                () -> {});
        stale = both;
        addComponentAtIndex(1, both);
        both.take();
    }
}
