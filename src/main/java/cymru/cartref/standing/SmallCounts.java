package cymru.cartref.standing;

import cymru.cartref.shared.BoardFigures.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which figures of a month are hidden: small ones, by which somebody could be known, and those that would give them away. */
final class SmallCounts {

    /** Counts below this are hidden, none at all too. */
    static final int SMALLEST = 5;

    private SmallCounts() {}

    /** @param before the same figures of the month before */
    static Set<String> hidden(Map<String, Long> month, Map<String, Long> before, List<Link> links) {
        Set<String> hidden = new HashSet<>();
        month.forEach((code, value) -> {
            if (small(value)) {
                hidden.add(code);
            }
        });
        for (Link link : links) {
            switch (link) {
                case Link.Balance(String atEnd, String came, String went) -> {
                    if (List.of(atEnd, came, went).stream().anyMatch(hidden::contains)
                            || small(before.getOrDefault(atEnd, 0L))) {
                        hidden.add(came);
                        hidden.add(went);
                    }
                }
                case Link.Part(String part, String whole) -> {
                    if (small(month.getOrDefault(whole, 0L) - month.getOrDefault(part, 0L))) {
                        hidden.add(part);
                    }
                }
            }
        }
        return hidden;
    }

    private static boolean small(long value) {
        return value < SMALLEST;
    }
}
