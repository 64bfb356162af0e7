package cymru.cartref.tender;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tender as everyone may read it.
 *
 * @param taking whether bids are taken at this moment by the database's clock
 * @param asking whether questions are
 * @param answers questions answered to all
 */
public record OpportunityPage(
        String reference,
        TenderStatus status,
        TenderContent content,
        String platformReference,
        @Nullable LocalDate platformPublishedOn,
        Instant publishedAt,
        boolean taking,
        boolean asking,
        List<TenderPage.Paper> papers,
        List<TenderPage.AddendumLine> addenda,
        List<TenderPage.QuestionLine> answers) {}
