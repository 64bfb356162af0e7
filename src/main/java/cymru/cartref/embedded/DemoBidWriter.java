package cymru.cartref.embedded;

import cymru.cartref.embedded.DemoRegistrations.Begun;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.BidContent;
import cymru.cartref.tender.BidDesk;
import cymru.cartref.tender.BidEditor;
import cymru.cartref.tender.BidFile;
import cymru.cartref.tender.CriterionKind;
import cymru.cartref.tender.Proof;
import cymru.cartref.tender.SubmissionDesk;
import cymru.cartref.tender.TenderContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A provider's administrator writes a whole bid, and its signatory sends it. */
@Component
class DemoBidWriter {

    private final DemoSignIn people;
    private final DemoRegistrations registrations;
    private final DemoPapers papers;
    private final BidDesk bids;
    private final SubmissionDesk submissions;

    DemoBidWriter(
            DemoSignIn people,
            DemoRegistrations registrations,
            DemoPapers papers,
            BidDesk bids,
            SubmissionDesk submissions) {
        this.people = people;
        this.registrations = registrations;
        this.papers = papers;
        this.bids = bids;
        this.submissions = submissions;
    }

    /** @param answers by the criterion's English title */
    void send(DemoProvider provider, String tender, int lot, Map<String, String> answers, String price) {
        Begun bidder = registrations.of(provider);
        String bid = people.as(bidder.administrator(), () -> bids.begin(tender, lot));
        people.as(bidder.administrator(), () -> {
            BidEditor editor = bids.open(bid);
            bids.save(
                    bid,
                    editor.revision(),
                    provider.administrator().language(),
                    whole(provider, bid, editor, answers, price));
            bids.askSignatory(bid);
        });
        people.as(
                bidder.signatory(), () -> submissions.submit(bid, bids.open(bid).revision()));
    }

    private BidContent whole(
            DemoProvider provider, String bid, BidEditor editor, Map<String, String> said, String price) {
        Map<Long, String> answers = new HashMap<>();
        editor.lot().criteria().stream()
                .filter(criterion -> criterion.kind() == CriterionKind.QUALITY)
                .forEach(criterion -> answers.put(
                        id(criterion.id()),
                        Objects.requireNonNull(said.get(criterion.title().en()))));
        List<BidFile> files = new ArrayList<>();
        editor.requirements().stream()
                .filter(requirement -> requirement.proof() == Proof.FILE_WITH_BID)
                .forEach(requirement -> files.add(policy(provider, bid, id(requirement.id()))));
        Set<Long> commitments = editor.requirements().stream()
                .filter(requirement -> requirement.proof() == Proof.COMMITMENT_THEN_CERTIFICATE)
                .map(TenderContent.Requirement::id)
                .map(DemoBidWriter::id)
                .collect(Collectors.toSet());
        DemoMember contact = provider.administrator();
        boolean welsh = contact.language() == Language.CY;
        return new BidContent(
                contact.fullName(),
                contact.email(),
                answers,
                files,
                commitments,
                new BigDecimal(price),
                welsh ? "Mae'r pris am bob lle yn llawn." : "The price is for all places taken.",
                true);
    }

    private BidFile policy(DemoProvider provider, String bid, long requirement) {
        var language = provider.administrator().language();
        String title = language == Language.CY ? "Polisi diogelu" : "Safeguarding policy";
        try (InputStream file = papers.paper(language, title, provider)) {
            return bids.attach(bid, file, title + ".pdf", null, requirement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long id(@Nullable Long stored) {
        return Objects.requireNonNull(stored);
    }
}
