package cymru.cartref.tender.ocds;

import cymru.cartref.tender.ocds.NoticeDraft.Criterion;
import cymru.cartref.tender.ocds.NoticeDraft.WeightSource;
import java.math.BigDecimal;
import java.util.List;

/** Award criteria of a tender or a lot. In 1.0 and the core standard they are a code and a text; extensions list them. */
final class CriteriaReader {

    private CriteriaReader() {}

    static List<Criterion> of(Reading place) {
        if (place.node().path("awardCriteria").isString()) {
            return List.of(new Criterion(
                    place.text("awardCriteria", 100),
                    null,
                    place.text("awardCriteriaDetails", 50_000),
                    null,
                    WeightSource.TEXT_ONLY));
        }
        Reading awardCriteria = place.object("awardCriteria");
        return awardCriteria == null
                ? List.of()
                : awardCriteria.objects("criteria").stream()
                        .map(CriteriaReader::criterion)
                        .toList();
    }

    private static Criterion criterion(Reading criterion) {
        String type = criterion.text("type", 100);
        String name = criterion.text("name", 500);
        String description = criterion.text("description", 50_000);
        BigDecimal weight = WeightReader.fromNumbers(criterion);
        WeightSource from = WeightSource.NUMBERS;
        if (weight == null) {
            weight = WeightReader.fromText(description);
            from = weight == null ? WeightSource.TEXT_ONLY : WeightSource.DESCRIPTION;
        }
        return new Criterion(type, name, description, weight, from);
    }
}
