package cymru.cartref.tender.evaluation;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.InterestBook;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.PanelMember;
import cymru.cartref.tender.domain.PanelMembers;
import cymru.cartref.tender.domain.PanelPolicy;
import cymru.cartref.tender.domain.PanelSeat;
import cymru.cartref.tender.domain.PanelStages;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.TenderProcedure;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what is known of a panel. */
@Component
class PanelReader {

    private final OpenedCases cases;
    private final PanelMembers members;
    private final InterestBook interests;
    private final TenderProcedure procedure;
    private final People people;

    PanelReader(
            OpenedCases cases, PanelMembers members, InterestBook interests, TenderProcedure procedure, People people) {
        this.cases = cases;
        this.members = members;
        this.interests = interests;
        this.procedure = procedure;
        this.people = people;
    }

    PanelPage page(Tender tender) {
        List<PanelMember> panel = members.findByTenderIdOrderById(tender.id());
        Map<Long, MemberStage> stages = stages(tender, panel);
        Map<Long, String> names =
                people.names(panel.stream().map(PanelMember::accountId).toList());
        return new PanelPage(
                tender.reference(),
                tender.title(),
                tender.status(),
                procedure.evaluatorsPerLot(tender),
                Arrays.asList(PanelDesk.CHANGEABLE).contains(tender.status()),
                tender.lots().stream()
                        .map(lot -> new PanelPage.LotPanel(
                                lot.number(),
                                lot.title(),
                                complete(tender, lot, panel).allowed(),
                                seats(lot, panel, names, stages)))
                        .toList(),
                candidates(Role.EVALUATOR, taken(tender, panel, false)),
                candidates(Role.MODERATOR, taken(tender, panel, true)));
    }

    /** Whether the lot has the evaluators it needs, and somebody to moderate. */
    Decision complete(Tender tender, Lot lot) {
        return complete(tender, lot, members.findByTenderIdOrderById(tender.id()));
    }

    MemberStage stage(Tender tender, PanelMember member) {
        return Objects.requireNonNull(stages(tender, List.of(member)).get(member.id()));
    }

    private Decision complete(Tender tender, Lot lot, List<PanelMember> panel) {
        List<PanelMember> sitting =
                panel.stream().filter(member -> member.sits(lot.id())).toList();
        long evaluators = sitting.stream().filter(member -> !member.moderator()).count();
        return PanelPolicy.complete(
                lot.number(),
                (int) evaluators,
                procedure.evaluatorsPerLot(tender),
                sitting.stream().anyMatch(PanelMember::moderator));
    }

    private Map<Long, MemberStage> stages(Tender tender, List<PanelMember> panel) {
        List<Bid> opened = tender.status().compareTo(TenderStatus.OPENED) < 0 ? List.of() : cases.opened(tender);
        Map<Long, Set<Long>> declared = interests.inTender(tender.id()).stream()
                .collect(Collectors.groupingBy(
                        InterestBook.Declared::member,
                        Collectors.mapping(InterestBook.Declared::bid, Collectors.toSet())));
        return panel.stream()
                .collect(Collectors.toMap(
                        PanelMember::id,
                        member ->
                                PanelStages.of(tender, member, opened, declared.getOrDefault(member.id(), Set.of()))));
    }

    private static List<PanelPage.Seat> seats(
            Lot lot, List<PanelMember> panel, Map<Long, String> names, Map<Long, MemberStage> stages) {
        return panel.stream()
                .flatMap(member -> member.seat(lot.id()).stream().map(seat -> seat(member, seat, names, stages)))
                .toList();
    }

    private static PanelPage.Seat seat(
            PanelMember member, PanelSeat seat, Map<Long, String> names, Map<Long, MemberStage> stages) {
        return new PanelPage.Seat(
                member.reference(),
                names.getOrDefault(member.accountId(), ""),
                member.moderator(),
                stages.getOrDefault(member.id(), MemberStage.LEFT),
                !seat.taken(),
                seat.leftReason(),
                seat.substituteWanted());
    }

    /** Accounts that can take no more places with this function; before the opening a member may take another lot. */
    private static Set<Long> taken(Tender tender, List<PanelMember> panel, boolean moderator) {
        return panel.stream()
                .filter(member -> tender.opened()
                        || member.gone()
                        || member.moderator() != moderator
                        || tender.lots().stream()
                                .allMatch(lot -> member.seat(lot.id()).isPresent()))
                .map(PanelMember::accountId)
                .collect(Collectors.toSet());
    }

    private List<PanelPage.Candidate> candidates(Role role, Set<Long> taken) {
        return people.councilWith(role).stream()
                .filter(person -> !taken.contains(person.accountId()))
                .map((Actor person) -> new PanelPage.Candidate(person.accountId(), person.name()))
                .toList();
    }
}
