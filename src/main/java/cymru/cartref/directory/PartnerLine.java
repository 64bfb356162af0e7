package cymru.cartref.directory;

import cymru.cartref.shared.Bilingual;

/**
 * A partner body in the list.
 *
 * @param sortKey its place in the order asked for
 * @param mailbox empty: a gap
 */
public record PartnerLine(
        long id, String sortKey, BodyKind kind, Bilingual name, String mailbox, String phone, boolean active) {}
