package cymru.cartref.tender.process;

import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.InterestBook;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.PanelMember;
import cymru.cartref.tender.domain.PanelMembers;
import cymru.cartref.tender.domain.PanelSeat;
import cymru.cartref.tender.domain.PanelStages;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.Tenders;
import cymru.cartref.tender.evaluation.MemberStage;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code bpmn/panel-member.bpmn}: one person's part in a panel, and the substitutes that are wanted for it. The case is
 * the member's reference.
 */
@Component
public class PanelMemberProcess implements ProcessContract {

    public static final String KEY = "panel-member";
    public static final String USER_DECLARE_GENERAL = "user_declare_general";
    public static final String USER_DECLARE_BIDDERS = "user_declare_bidders";
    public static final String USER_SCORE = "user_score";
    public static final String USER_SUBSTITUTE = "user_appoint_substitute";
    public static final String MESSAGE_BIDS_OPENED = "message_bids_opened";
    public static final String MESSAGE_SCORING_BEGINS = "message_scoring_begins";
    public static final String MESSAGE_QUALITY_LOCKED = "message_quality_locked";

    private static final String SUBSTITUTE = "+SUBSTITUTE";

    private static final Map<MemberStage, String> PLACES = new EnumMap<>(Map.of(
            MemberStage.DECLARES_GENERAL, USER_DECLARE_GENERAL,
            MemberStage.WAITS_FOR_OPENING, MESSAGE_BIDS_OPENED,
            MemberStage.DECLARES_BIDDERS, USER_DECLARE_BIDDERS,
            MemberStage.WAITS_FOR_SCORING, MESSAGE_SCORING_BEGINS,
            MemberStage.SCORES, USER_SCORE,
            MemberStage.DONE, MESSAGE_QUALITY_LOCKED));

    private final Processes processes;
    private final PanelMembers members;
    private final Tenders tenders;
    private final InterestBook interests;
    private final OpenedCases cases;
    private final JdbcClient jdbc;

    PanelMemberProcess(
            Processes processes,
            PanelMembers members,
            Tenders tenders,
            InterestBook interests,
            OpenedCases cases,
            JdbcClient jdbc) {
        this.processes = processes;
        this.members = members;
        this.tenders = tenders;
        this.interests = interests;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    public void appointed(String member, long account, boolean moderator) {
        processes.start(KEY, member, Map.of("accountId", Long.toString(account), "moderates", moderator));
    }

    /** @param stays whether the person still sits on a lot */
    public void declaredGeneral(String member, boolean stays) {
        processes.complete(KEY, member, USER_DECLARE_GENERAL, Map.of("stays", stays));
    }

    public void bidsOpened(String member) {
        processes.tell(KEY, member, "panel_bids_opened", Map.of());
    }

    public void declaredBidders(String member, boolean stays) {
        processes.complete(KEY, member, USER_DECLARE_BIDDERS, Map.of("stays", stays));
    }

    public void scoringBegins(String member) {
        processes.tell(KEY, member, "panel_scoring_begins", Map.of());
    }

    public void scored(String member) {
        processes.complete(KEY, member, USER_SCORE, Map.of());
    }

    /** A place is empty: an officer is asked for a substitute. */
    public void seatLeft(String member, long lot) {
        processes.tell(KEY, member, "panel_seat_left", Map.of("leftLot", lot));
    }

    public void substituteSettled(String member, long lot) {
        processes.completeOne(KEY, member, USER_SUBSTITUTE, "substituteLot", lot, Map.of());
    }

    public void qualityLocked(String member) {
        processes.tell(KEY, member, "panel_quality_locked", Map.of());
    }

    /** The person was taken off the last lot. */
    public void left(String member) {
        processes.tell(KEY, member, "panel_member_left", Map.of());
    }

    /** Quality is locked, or the tender ended early: nothing is asked of anybody on the panel any more. */
    public void ended(String member) {
        if (processes.running(KEY, member)) {
            processes.tell(KEY, member, "panel_ended", Map.of());
        }
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        Map<String, Set<String>> states = new HashMap<>();
        for (MemberStage stage : MemberStage.values()) {
            String place = PLACES.get(stage);
            Set<String> places = place == null ? Set.of() : Set.of(place);
            states.put(stage.name(), places);
            Set<String> with = new HashSet<>(places);
            with.add(USER_SUBSTITUTE);
            states.put(stage.name() + SUBSTITUTE, with);
        }
        return states;
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        List<Long> ids = jdbc.sql("SELECT m.id FROM panel_member m JOIN tender t ON t.id = m.tender_id"
                        + " WHERE m.reference > :after AND t.quality_locked_at IS NULL"
                        + " AND t.status <> 'TERMINATED' ORDER BY m.reference LIMIT :limit")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> row.getLong(1))
                .list();
        List<PanelMember> page = members.findAllById(ids);
        Set<Long> judged = page.stream().map(PanelMember::tenderId).collect(Collectors.toSet());
        Map<Long, Tender> known =
                tenders.findAllById(judged).stream().collect(Collectors.toMap(Tender::id, Function.identity()));
        Map<Long, List<Bid>> opened = cases.openedOf(judged);
        Map<Long, Set<Long>> declared = interests.inTenders(judged).stream()
                .collect(Collectors.groupingBy(
                        InterestBook.Declared::member,
                        Collectors.mapping(InterestBook.Declared::bid, Collectors.toSet())));
        Map<String, String> states = new TreeMap<>();
        for (PanelMember member : page) {
            MemberStage stage = PanelStages.of(
                    Objects.requireNonNull(known.get(member.tenderId())),
                    member,
                    opened.getOrDefault(member.tenderId(), List.of()),
                    declared.getOrDefault(member.id(), Set.of()));
            boolean wanted = member.seats().stream().anyMatch(PanelSeat::substituteWanted);
            states.put(member.reference(), stage.name() + (wanted ? SUBSTITUTE : ""));
        }
        return states;
    }
}
