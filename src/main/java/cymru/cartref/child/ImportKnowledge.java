package cymru.cartref.child;

import cymru.cartref.child.domain.Child;
import cymru.cartref.child.domain.Children;
import cymru.cartref.child.domain.ImportCheck;
import cymru.cartref.child.domain.ImportFile;
import cymru.cartref.child.domain.Stay;
import cymru.cartref.child.domain.StayPolicy;
import cymru.cartref.child.domain.StayRows;
import cymru.cartref.directory.Directory;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.shared.ChildReference;
import cymru.cartref.time.DatabaseClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a file is compared with: four statements, whatever its length. */
@Component
class ImportKnowledge {

    private final Children children;
    private final StayRows stays;
    private final Directory directory;
    private final ServiceRegister services;
    private final DatabaseClock clock;

    ImportKnowledge(
            Children children, StayRows stays, Directory directory, ServiceRegister services, DatabaseClock clock) {
        this.children = children;
        this.stays = stays;
        this.directory = directory;
        this.services = services;
        this.clock = clock;
    }

    /** @param toWrite whether the children are held on to until the deed ends */
    ImportCheck.Known of(List<ImportFile.Row> rows, boolean toWrite) {
        Set<String> references = cells(rows, ImportColumn.CHILD).stream()
                .filter(ChildReference::matches)
                .collect(Collectors.toSet());
        List<Child> known = references.isEmpty()
                ? List.of()
                : toWrite ? children.lockByReferences(references) : children.findByReferenceIn(references);
        Map<Long, List<StayPolicy.Period>> periods = known.isEmpty()
                ? Map.of()
                : stays.findByChildIdIn(known.stream().map(Child::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                Stay::childId, Collectors.mapping(Stay::period, Collectors.toList())));
        Map<String, ImportCheck.KnownChild> byReference = known.stream()
                .collect(Collectors.toMap(
                        Child::reference,
                        child -> new ImportCheck.KnownChild(
                                child.authorityId(), child.ageBand(), periods.getOrDefault(child.id(), List.of()))));
        Map<String, Long> authorities = new HashMap<>();
        directory
                .byAreas(cells(rows, ImportColumn.AUTHORITY))
                .forEach((code, body) -> authorities.put(code, body.id()));
        return new ImportCheck.Known(authorities, homes(rows), byReference, clock.today());
    }

    /** Of registered providers; a number that two of them give names neither. */
    private Map<String, ImportCheck.Home> homes(List<ImportFile.Row> rows) {
        Map<String, List<ServiceSummary>> byNumber = services.byReferences(cells(rows, ImportColumn.SERVICE)).stream()
                .filter(StaysDesk::registered)
                .collect(Collectors.groupingBy(
                        service -> ChildReference.normal(Objects.requireNonNull(service.reference()))));
        Map<String, ImportCheck.Home> homes = new HashMap<>();
        byNumber.forEach((number, found) -> {
            if (found.size() == 1) {
                homes.put(
                        number,
                        new ImportCheck.Home(
                                found.getFirst().id(), found.getFirst().providerId()));
            }
        });
        return homes;
    }

    private static Set<String> cells(List<ImportFile.Row> rows, ImportColumn column) {
        return rows.stream()
                .map(row -> ChildReference.normal(row.cell(column)))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.toSet());
    }
}
