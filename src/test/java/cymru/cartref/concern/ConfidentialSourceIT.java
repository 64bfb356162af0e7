package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Deep;
import cymru.cartref.Guesses;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.account.SignedIn;
import cymru.cartref.provider.ProviderFixture;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Marked words in every place of a concern: who raised it, who told them, what they said, what triage wrote. Every deed
 * of every desk, found by reflection, is tried by each of the provider's people; none says a marked word, and no mail to
 * them does. The council's monitor does find them, so the trial can fail.
 */
@PortalTest
class ConfidentialSourceIT extends ConcernFixture {

    private static final String SHARED = "We look into how doors are locked.";

    @Autowired
    ApplicationContext beans;

    private final String mark =
            "Marc" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private long source;
    private String held = "";
    private String shared = "";
    private String document = "";

    @BeforeEach
    void markedConcerns() {
        source = named(mark + " Rees", null, Role.CONTRACT_OFFICER);
        shared = marked();
        As.person(
                monitor,
                () -> triage.decide(
                        shared,
                        new DecideTriage(
                                new TriageScore(4, 4, Set.of(RedFlag.CHILD_HARMED)),
                                Level.L1,
                                mark + " is reliable.",
                                true,
                                clock.now(),
                                mark + " at the police")));
        held = marked();
        As.person(
                lead,
                () -> holds.hold(held, mark + " is in danger.", clock.today().plusDays(3)));
        As.person(
                source,
                () -> notes.add(new AddSoftNote(UUID.randomUUID().toString(), provider, service, mark + " said so.")));
    }

    private String marked() {
        ConcernContent content = new ConcernContent(
                service,
                mark + " saw a locked door.",
                LocalDate.of(2026, 1, 5),
                null,
                false,
                AtRisk.YES,
                mark + " stays.",
                mark + " was told.",
                null,
                true,
                mark + ", a nurse",
                true,
                List.of(),
                List.of());
        return As.person(source, () -> {
            SavedDraft saved = drafts.save(new SaveDraft(provider, null, 0, content));
            ConcernDraft draft = files.attach(provider, saved.revision(), ProviderFixture.pdf(), mark + ".pdf");
            document = draft.content().files().getFirst().documentId();
            return raising.raise(provider, draft.formKey(), draft.revision());
        });
    }

    @Test
    void noneOfTheProvidersPeopleLearnsTheSource() {
        assertNobodyLearns();
        As.person(monitor, () -> triage.share(shared, SHARED));
        Set<String> answered = assertNobodyLearns();
        assertThat(answered).contains("OwnConcernDesk.mine", "OwnConcernDesk.page", "DraftDesk.services");
        assertThat(said(administrator, Role.PROVIDER_ADMINISTRATOR, new LinkedHashSet<>()))
                .contains(SHARED)
                .doesNotContain(held);
        assertThat(said(monitor, Role.QUALITY_MONITOR, new LinkedHashSet<>())).contains(mark);
    }

    private Set<String> assertNobodyLearns() {
        Set<String> answered = new LinkedHashSet<>();
        for (Role role : Role.values()) {
            if (role.side() == Role.Side.PROVIDER) {
                long person = person(provider, role);
                assertThat(said(person, role, answered)).as(role.name()).doesNotContain(mark);
            }
        }
        assertThat(jdbc.sql("SELECT CONCAT_WS(' ', m.subject, m.reference, m.arguments) FROM outbox_message m"
                                + " JOIN account a ON a.email = m.recipient_address WHERE a.organisation_id = ?")
                        .param(provider)
                        .query(String.class)
                        .list())
                .noneMatch(mail -> mail.contains(mark) || mail.contains(held));
        return answered;
    }

    /** All that any deed says to this person. Each is undone. */
    private String said(long person, Role role, Set<String> answered) {
        Guesses guesses = new Guesses(
                List.of(shared, held, document, "P-" + provider), List.of(Long.MAX_VALUE, provider, service));
        StringBuilder said = new StringBuilder();
        for (Object desk : beans.getBeansWithAnnotation(Desk.class).values()) {
            for (Method deed : AopUtils.getTargetClass(desk).getDeclaredMethods()) {
                if (Modifier.isPublic(deed.getModifiers()) && !deed.isSynthetic() && may(deed, role)) {
                    for (@Nullable Object[] arguments : guesses.of(deed)) {
                        said.append(As.person(person, () -> undone(desk, deed, arguments, answered)));
                    }
                }
            }
        }
        return said.toString();
    }

    private static boolean may(Method deed, Role role) {
        May may = deed.getAnnotation(May.class);
        return may == null
                ? deed.isAnnotationPresent(SignedIn.class)
                : Arrays.asList(may.value()).contains(role);
    }

    private String undone(Object desk, Method deed, @Nullable Object[] arguments, Set<String> answered) {
        String text = transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                deed.setAccessible(true);
                String answer = Deep.text(deed.invoke(desk, arguments));
                answered.add(deed.getDeclaringClass().getSimpleName() + "." + deed.getName());
                return answer;
            } catch (InvocationTargetException e) {
                return Deep.text(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
        return text == null ? "" : text;
    }
}
