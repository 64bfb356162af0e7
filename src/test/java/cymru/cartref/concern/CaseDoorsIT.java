package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Desk;
import cymru.cartref.account.Role;
import cymru.cartref.child.AgeBand;
import cymru.cartref.child.NewChild;
import cymru.cartref.child.OpenStay;
import cymru.cartref.child.StaysDesk;
import cymru.cartref.concern.closure.ClosureCause;
import cymru.cartref.concern.closure.ClosureDesk;
import cymru.cartref.concern.closure.ClosureKind;
import cymru.cartref.concern.closure.OpenClosure;
import cymru.cartref.concern.meeting.CallMeeting;
import cymru.cartref.concern.meeting.MeetingDesk;
import cymru.cartref.improvement.ActionFilter;
import cymru.cartref.provider.ReferralStatus;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What a guest, another provider's people and a system administrator get of a case that is not theirs: every deed of every
 * desk is tried with everything that the case has a reference for, and every page opened. Lists written by hand say what
 * each gets; all else is denied.
 */
@PortalTest
class CaseDoorsIT extends SpringBrowserlessTest {

    private static final Set<String> PACKAGES = Set.of("concern", "improvement", "standing");

    /** A guest writes concerns of their own with these; nobody else's draft is reached, as ConcernHandlingIT proves. */
    private static final Set<Class<?>> WRITING = Set.of(DraftDesk.class, DraftFilesDesk.class, RaisingDesk.class);

    /** Says that a link is not known. */
    private static final String ANYBODY = "NoticeReadingDesk.state";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ApplicationContext context;

    @Autowired
    StaysDesk stays;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    ClosureDesk closures;

    private final EscalationFixture world = new EscalationFixture();
    private final List<String> references = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private long invited;

    @BeforeEach
    void aCaseWithEverything() {
        beans.autowireBean(world);
        world.everybody();
        world.seniors();
        invited = world.person(null, Role.GUEST);
        As.person(world.officer, () -> {
            String child = stays.add(new NewChild(UUID.randomUUID(), 1, AgeBand.values()[0]));
            stays.open(new OpenStay(child, world.service, world.clock.today().minusDays(3)));
        });
        String concern = world.escalated(Level.L3);
        String escalation = world.caseOf(concern);
        String decision = As.person(
                world.head,
                () -> world.referrals.imposeAtOnce(
                        escalation, ReferralStatus.SUSPENDED, "Nights are not safe.", "No night staff."));
        String meeting = As.person(
                world.monitor,
                () -> meetings.call(
                        escalation,
                        new CallMeeting(
                                UUID.randomUUID().toString(),
                                world.head,
                                world.clock.now().plus(Duration.ofDays(2)),
                                60,
                                "Siambr",
                                "What was done.",
                                Set.of(invited),
                                Set.of())));
        String plan = As.person(world.monitor, () -> plans().open(escalation));
        String closure = As.person(
                world.head,
                () -> closures.open(new OpenClosure(
                        UUID.randomUUID().toString(),
                        world.service,
                        ClosureKind.EMERGENCY,
                        ClosureCause.STAFFING,
                        world.clock.today(),
                        "Nobody at night.",
                        "Agency staff.",
                        Map.of())));
        String notice = one("SELECT n.reference FROM authority_notice n JOIN escalation_case c ON c.id = n.case_id"
                + " WHERE c.reference = '" + escalation + "'");
        String provider = one("SELECT reference FROM provider WHERE id = " + world.provider);
        references.addAll(List.of(concern, escalation, decision, meeting, plan, closure, notice, provider));
        paths.addAll(List.of(
                "concerns",
                "concerns/new",
                "concerns/" + concern,
                "escalations",
                "escalations/" + escalation,
                "meetings",
                "meetings/" + meeting,
                "plans/" + plan,
                "actions",
                "closures",
                "closures/" + closure,
                "soft-notes",
                "standing",
                "our-standing",
                "standing/" + provider,
                "providers/" + provider,
                "process/escalating-concerns/" + escalation,
                "process/concern-handling/" + concern,
                "process/referral-decision/" + decision));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aGuestWhoIsInvitedGetsTheMeetingAndMayRaiseAConcern() {
        assertThat(deeds(invited, WRITING)).isEqualTo(table(ANYBODY, "GuestMeetingDesk.mine", "GuestMeetingDesk.page"));
        assertThat(pages(invited, Role.GUEST))
                .containsExactlyInAnyOrder("concerns/new", "meetings", "meetings/" + references.get(3));
    }

    @Test
    void aGuestWhoIsNotInvitedMayRaiseAConcern() {
        long stranger = world.person(null, Role.GUEST);
        assertThat(deeds(stranger, WRITING)).isEqualTo(table(ANYBODY));
        assertThat(pages(stranger, Role.GUEST)).containsExactlyInAnyOrder("concerns/new", "meetings");
    }

    /** Discarding a draft is of one's own; there is none. */
    @Test
    void anotherProvidersPeopleGetTheirOwnEmptyLists() {
        long other = world.registeredProvider();
        world.service(other, "Tŷ Arall");
        for (Role role : List.of(Role.PROVIDER_ADMINISTRATOR, Role.RESPONSIBLE_INDIVIDUAL)) {
            long person = world.person(other, role);
            assertThat(deeds(person, Set.of()))
                    .as("%s", role)
                    .isEqualTo(table(ANYBODY, "DraftDesk.discard", "DraftDesk.events", "OwnStandingDesk.mine"));
            assertThat(pages(person, role))
                    .as("%s", role)
                    .containsExactlyInAnyOrder("concerns", "concerns/new", "escalations", "actions", "our-standing");
        }
    }

    @Test
    void aSystemAdministratorSeesWhereItsProcessStandsAndNothingOfIt() {
        long person = world.person(null, Role.SYSTEM_ADMINISTRATOR);
        assertThat(deeds(person, Set.of())).isEqualTo(table(ANYBODY));
        assertThat(pages(person, Role.SYSTEM_ADMINISTRATOR))
                .containsExactlyInAnyOrder(
                        "process/escalating-concerns/" + references.get(1),
                        "process/concern-handling/" + references.get(0),
                        "process/referral-decision/" + references.get(2));
    }

    private static List<String> table(String... deeds) {
        return Stream.of(deeds).sorted().toList();
    }

    /** Those that answered with something, or refused by a rule, for any of the case's references. */
    private List<String> deeds(long person, Set<Class<?>> apart) {
        Map<String, Boolean> let = new TreeMap<>();
        for (Object desk : context.getBeansWithAnnotation(Desk.class).values()) {
            Class<?> type = AopUtils.getTargetClass(desk);
            if (!PACKAGES.contains(type.getPackageName().split("\\.")[2]) || apart.contains(type)) {
                continue;
            }
            for (Method deed : type.getDeclaredMethods()) {
                if (Modifier.isPublic(deed.getModifiers()) && !deed.isSynthetic()) {
                    String name = type.getSimpleName() + "." + deed.getName();
                    let.merge(name, letsIn(desk, deed, person), Boolean::logicalOr);
                }
            }
        }
        assertThat(let).as("desks that were tried").hasSizeGreaterThan(80);
        return let.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean letsIn(Object desk, Method deed, long person) {
        boolean named = Arrays.stream(deed.getParameterTypes()).anyMatch(String.class::equals);
        return (named ? references : references.subList(0, 1))
                .stream().anyMatch(reference -> letsIn(desk, deed, person, reference));
    }

    private boolean letsIn(Object desk, Method deed, long person, String reference) {
        @Nullable
        Object[] arguments = Arrays.stream(deed.getParameters())
                .map(parameter -> argument(parameter, reference))
                .toArray();
        return As.person(person, () -> {
            try {
                Object answer = deed.invoke(desk, arguments);
                return !(answer instanceof Optional<?> some && some.isEmpty())
                        && !(answer instanceof Collection<?> all && all.isEmpty());
            } catch (InvocationTargetException e) {
                return !(e.getCause() instanceof AccessDeniedException);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private @Nullable Object argument(Parameter parameter, String reference) {
        Class<?> type = parameter.getType();
        if (type == String.class) {
            return reference;
        }
        if (type == SaveDraft.class) {
            return new SaveDraft(world.provider, null, 0, world.content("MARKER"));
        }
        if (type == ActionFilter.class) {
            return new ActionFilter(ActionFilter.View.ALL, "");
        }
        if (type == long.class) {
            return parameter.getName().equals("providerId") ? world.provider : Long.MAX_VALUE;
        }
        if (type == int.class) {
            return 10;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return world.clock.today();
        }
        if (type == Instant.class) {
            return world.clock.now();
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[0]);
        }
        return type.isEnum() ? type.getEnumConstants()[0] : null;
    }

    /** Those that show their own page. */
    private List<String> pages(long person, Role role) {
        As.signIn(person, role.name());
        return paths.stream().filter(this::shows).collect(Collectors.toList());
    }

    private boolean shows(String path) {
        UI.getCurrent().navigate(path);
        boolean sentElsewhere = !UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getPath()
                .equals(path);
        Component shown = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        String name = shown.getClass().getSimpleName();
        return !sentElsewhere
                && !List.of("NotFoundPage", "NoPermissionPage", "DeniedDeedPage")
                        .contains(name);
    }

    private EscalationPlanDesk plans() {
        return context.getBean(EscalationPlanDesk.class);
    }

    private String one(String sql) {
        return world.jdbc.sql(sql).query(String.class).single();
    }
}
