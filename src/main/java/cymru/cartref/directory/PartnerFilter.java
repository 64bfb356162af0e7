package cymru.cartref.directory;

import org.jspecify.annotations.Nullable;

/**
 * Which bodies are listed.
 *
 * @param kind null: of every kind
 * @param text part of a name, a mailbox or an area code; at most {@value #LONGEST} letters of it count
 * @param retiredToo else active ones only
 */
public record PartnerFilter(@Nullable BodyKind kind, String text, boolean retiredToo) {

    public static final PartnerFilter ALL = new PartnerFilter(null, "", false);

    public static final int LONGEST = 100;

    public PartnerFilter {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
