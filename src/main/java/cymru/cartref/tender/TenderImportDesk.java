package cymru.cartref.tender;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.tender.domain.Publication;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.Tenders;
import cymru.cartref.tender.ocds.ImportResult;
import cymru.cartref.tender.ocds.NoticeDraft;
import cymru.cartref.tender.ocds.OcdsImport;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;

/** Turns a public notice into a draft. A file is read without keeping anything; a draft is kept when the officer says so. */
@Desk
public class TenderImportDesk {

    private final OcdsImport reader = new OcdsImport();
    private final TenderStart start;
    private final TenderImports imports;
    private final TenderPapers papers;
    private final Tenders tenders;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    TenderImportDesk(
            TenderStart start,
            TenderImports imports,
            TenderPapers papers,
            Tenders tenders,
            DatabaseClock clock,
            CurrentActor actors) {
        this.start = start;
        this.imports = imports;
        this.papers = papers;
        this.tenders = tenders;
        this.clock = clock;
        this.actors = actors;
    }

    @May(Role.CONTRACT_OFFICER)
    public ImportResult read(byte[] file) {
        return reader.read(file);
    }

    /** The draft that a notice makes, with the texts that the officer confirmed; for showing before it is kept. */
    @May(Role.CONTRACT_OFFICER)
    public TenderContent preview(NoticeDraft notice, ConfirmedTexts texts) {
        return NoticeMapping.content(notice, texts, clock.now());
    }

    /**
     * Keeps a notice of the file as a draft.
     *
     * @param index of the notice in the file
     * @param asSeed begin a draft "like this one": the only way for a notice that tells of an award
     * @return the draft's reference
     */
    @May(Role.CONTRACT_OFFICER)
    public String keep(byte[] file, int index, ConfirmedTexts texts, boolean asSeed) {
        NoticeDraft notice = switch (reader.read(file)) {
            case ImportResult.Notices(var drafts) -> drafts.get(index);
            case ImportResult.Fault fault -> throw new IllegalArgumentException(fault.toString());
        };
        Publication.mayImport(notice.seedOnly(), asSeed).orThrow();
        Instant now = clock.now();
        long officer = actors.get().accountId();
        long importId = imports.keep(notice, file, officer, now);
        String reference = start.begin(NoticeMapping.content(notice, texts, now), importId, officer, now);
        Tender tender = tenders.findByReference(reference).orElseThrow();
        for (NoticeDraft.Link link : notice.documents()) {
            String url = link.url();
            if (link.linkable() && url != null) {
                papers.addLink(tender.id(), title(link, url), url, officer, now);
            }
        }
        return reference;
    }

    private static String title(NoticeDraft.Link link, String url) {
        String title = link.title() != null ? link.title() : link.description();
        return title == null ? url : title.length() <= 2_000 ? title : title.substring(0, 2_000);
    }
}
