package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.account.security.DeedPermission;
import cymru.cartref.concern.closure.ClosureDesk;
import cymru.cartref.concern.closure.ClosureReadingDesk;
import cymru.cartref.concern.closure.ClosureWorkDesk;
import cymru.cartref.concern.meeting.GuestMeetingDesk;
import cymru.cartref.concern.meeting.MeetingDesk;
import cymru.cartref.concern.meeting.MeetingReadingDesk;
import cymru.cartref.concern.telling.NoticeReadingDesk;
import cymru.cartref.concern.telling.TellingDesk;
import cymru.cartref.shared.Language;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Role × deed of this module, written by hand, compared with what the guard answers. Nobody signed in does nothing. */
class ConcernPermissionTest {

    private static final String COUNCIL =
            "QUALITY_MONITOR CONTRACT_OFFICER COMMISSIONING_MANAGER HEAD_OF_SERVICE SAFEGUARDING_LEAD";
    private static final String PROVIDER = "PROVIDER_ADMINISTRATOR RESPONSIBLE_INDIVIDUAL";
    private static final String TRIAGE = "QUALITY_MONITOR SAFEGUARDING_LEAD COMMISSIONING_MANAGER";

    private static final String TABLE =
            """
            DraftDesk.services      <council> <provider> GUEST
            DraftDesk.events        <council> <provider> GUEST
            DraftDesk.drafts        <council> <provider> GUEST
            DraftDesk.open          <council> <provider> GUEST
            DraftDesk.save          <council> <provider> GUEST
            DraftFilesDesk.attach        <council> <provider> GUEST
            DraftFilesDesk.remove        <council> <provider> GUEST
            DraftFilesDesk.file          <council> <provider> GUEST
            DraftDesk.discard       <council> <provider> GUEST
            RaisingDesk.raise       <council> <provider> GUEST
            ConcernDesk.list        <council>
            ConcernDesk.page        <council>
            ConcernDesk.file        <council>
            TriageDesk.recommend    <triage>
            TriageDesk.levels       <triage>
            TriageDesk.decide       <triage>
            TriageDesk.share        <triage>
            HoldDesk.hold           SAFEGUARDING_LEAD
            HoldDesk.lift           SAFEGUARDING_LEAD
            SoftNoteDesk.add        <council>
            SoftNoteDesk.list       <council>
            OwnConcernDesk.mine     <provider>
            OwnConcernDesk.page     <provider>
            OwnConcernDesk.file     <provider>
            EscalationDesk.list     <council> DIRECTOR
            EscalationDesk.page     <council> DIRECTOR
            EscalationDesk.begin    <triage>
            EscalationDesk.end      <triage>
            EscalationDesk.tell     QUALITY_MONITOR CONTRACT_OFFICER COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR
            EscalationPlanDesk.open  QUALITY_MONITOR CONTRACT_OFFICER COMMISSIONING_MANAGER HEAD_OF_SERVICE
            LevelDesk.raise         QUALITY_MONITOR CONTRACT_OFFICER COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR
            LevelDesk.reviewed      QUALITY_MONITOR CONTRACT_OFFICER COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR
            LevelDesk.safeguard     SAFEGUARDING_LEAD
            LevelDesk.lower         COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR
            ReferralDesk.propose    COMMISSIONING_MANAGER HEAD_OF_SERVICE
            ReferralDesk.withdraw   COMMISSIONING_MANAGER HEAD_OF_SERVICE
            ReferralDesk.imposeAtOnce  HEAD_OF_SERVICE DIRECTOR
            ReferralDesk.decide     HEAD_OF_SERVICE DIRECTOR
            ReferralDesk.review     HEAD_OF_SERVICE DIRECTOR
            ReferralDesk.lift       HEAD_OF_SERVICE DIRECTOR
            ReferralDesk.decideAppeal  HEAD_OF_SERVICE DIRECTOR
            OwnEscalationDesk.mine  <provider>
            OwnEscalationDesk.page  <provider>
            OwnEscalationDesk.reply  <provider>
            OwnEscalationDesk.appeal  <provider>
            TellingDesk.of          <council> DIRECTOR
            TellingDesk.ofClosure   <council> DIRECTOR
            TellingDesk.again       <council> DIRECTOR
            TellingDesk.told        <council> DIRECTOR
            MeetingDesk.call        <council> DIRECTOR
            MeetingDesk.move        <council> DIRECTOR
            MeetingDesk.callOff     <council> DIRECTOR
            MeetingDesk.record      <council> DIRECTOR
            MeetingDesk.issue       <council> DIRECTOR
            MeetingReadingDesk.choices  <council> DIRECTOR
            MeetingReadingDesk.page     <council> DIRECTOR
            MeetingReadingDesk.of       <council> DIRECTOR
            MeetingReadingDesk.list     <council> DIRECTOR
            MeetingReadingDesk.minutes  <council> DIRECTOR
            GuestMeetingDesk.mine     GUEST
            GuestMeetingDesk.page     GUEST
            GuestMeetingDesk.minutes  GUEST
            ClosureReadingDesk.list  <council> DIRECTOR
            ClosureReadingDesk.page  <council> DIRECTOR
            ClosureDesk.open        COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR
            ClosureWorkDesk.told    <council> DIRECTOR
            ClosureDesk.met         COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR
            ClosureDesk.plan        COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR
            ClosureWorkDesk.child   <council> DIRECTOR
            ClosureDesk.meeting     COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR
            ClosureDesk.learn       COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR
            ClosureDesk.withdraw    COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR
            NoticeReadingDesk.state     anyone
            NoticeReadingDesk.sendCode  anyone
            NoticeReadingDesk.open      anyone
            NoticeReadingDesk.received  anyone
            NoticeReadingDesk.again     anyone
            """.replace("<council>", COUNCIL).replace("<provider>", PROVIDER).replace("<triage>", TRIAGE);

    @Test
    void everyDeedIsOpenToExactlyTheRolesOfTheTable() {
        Map<String, Set<String>> answered = new TreeMap<>();
        Stream.of(
                        DraftDesk.class,
                        DraftFilesDesk.class,
                        RaisingDesk.class,
                        ConcernDesk.class,
                        TriageDesk.class,
                        HoldDesk.class,
                        SoftNoteDesk.class,
                        OwnConcernDesk.class,
                        EscalationDesk.class,
                        EscalationPlanDesk.class,
                        LevelDesk.class,
                        ReferralDesk.class,
                        OwnEscalationDesk.class,
                        TellingDesk.class,
                        ClosureDesk.class,
                        ClosureReadingDesk.class,
                        ClosureWorkDesk.class,
                        MeetingDesk.class,
                        MeetingReadingDesk.class,
                        GuestMeetingDesk.class,
                        NoticeReadingDesk.class)
                .flatMap(desk -> Stream.of(desk.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .forEach(deed ->
                        answered.put(deed.getDeclaringClass().getSimpleName() + "." + deed.getName(), who(deed)));
        Map<String, Set<String>> written = TABLE.lines()
                .map(line -> line.split("\\s{2,}"))
                .collect(Collectors.toMap(
                        cells -> cells[0],
                        cells -> new TreeSet<>(Arrays.asList(cells[1].split(" "))),
                        (a, b) -> a,
                        TreeMap::new));
        assertThat(answered).isEqualTo(written);
    }

    private static Set<String> who(Method deed) {
        if (DeedPermission.check(deed, Optional::empty).allowed()) {
            return Set.of("anyone");
        }
        return Arrays.stream(Role.values())
                .filter(role -> DeedPermission.check(
                                deed,
                                () -> Optional.of(new Actor(1, "a@b.cymru", "Ann", Language.EN, Set.of(role), null)))
                        .allowed())
                .map(Role::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
