package cymru.cartref.work;

/**
 * What is looked for in the audit trail; empty texts mean any.
 *
 * @param reference of the case, whole
 * @param who part of a name, or {@code system}
 * @param deed how its word begins, such as {@code tender.}
 * @param refusedOnly attempts that were refused or denied
 */
public record AuditFilter(String reference, String who, String deed, boolean refusedOnly) {

    public static final AuditFilter ALL = new AuditFilter("", "", "", false);
}
