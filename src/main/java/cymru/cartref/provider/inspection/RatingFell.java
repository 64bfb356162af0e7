package cymru.cartref.provider.inspection;

import java.util.List;

/** The regulator's rating of one or more themes of a service has fallen, in this transaction. */
public record RatingFell(String inspection, long providerId, long serviceId, String service, List<Fall> falls) {

    public RatingFell {
        falls = List.copyOf(falls);
    }

    public record Fall(Theme theme, Grade before, Grade now) {}

    public boolean toTheLowest() {
        return falls.stream().anyMatch(fall -> fall.now().lowest());
    }
}
