package cymru.cartref.contract.monitoring;

import cymru.cartref.account.People;
import cymru.cartref.contract.ContractFile;
import cymru.cartref.contract.Party;
import cymru.cartref.contract.domain.Visit;
import cymru.cartref.contract.domain.VisitBook;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what the page of a visit shows, told to one of the parties. */
@Component
class VisitReader {

    private final VisitBook book;
    private final DocumentStore documents;
    private final People people;

    VisitReader(VisitBook book, DocumentStore documents, People people) {
        this.book = book;
        this.documents = documents;
        this.people = people;
    }

    VisitPage page(Visit visit, Party reader) {
        boolean council = reader == Party.COUNCIL;
        return new VisitPage(
                visit.reference(),
                reader,
                visit.contract(),
                visit.provider(),
                visit.service(),
                visit.state(),
                visit.plannedOn(),
                visit.announced(),
                people.names(List.of(visit.visitor())).get(visit.visitor()),
                visit.tookPlaceOn(),
                council ? visit.reportDue() : null,
                visit.edition(),
                council ? book.checks(visit.id()) : Map.of(),
                council ? visit.findings() : "",
                council ? visit.childrensVoice() : "",
                council ? visit.staffVoice() : "",
                council || visit.state() == VisitState.SHARED ? visit.report() : "",
                visit.sharedAt(),
                visit.cancelledReason(),
                council ? photos(visit) : List.of());
    }

    private List<VisitPage.Photo> photos(Visit visit) {
        List<VisitBook.Photo> photos = book.photos(visit.id());
        Map<DocumentId, StoredDocument> stored =
                documents.findAll(photos.stream().map(VisitBook.Photo::document).toList()).stream()
                        .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        return photos.stream()
                .map(photo -> new VisitPage.Photo(photo.id(), Objects.requireNonNull(stored.get(photo.document()))))
                .toList();
    }

    /** A photo of the visit; of no other. */
    Optional<ContractFile> photo(Visit visit, long photo) {
        return book.photos(visit.id()).stream()
                .filter(one -> one.id() == photo)
                .findFirst()
                .flatMap(one -> documents.find(one.document()))
                .map(stored -> new ContractFile(
                        stored.name(), stored.mediaType(), stored.size(), documents.open(stored.id())));
    }
}
