package cymru.cartref.work;

import cymru.cartref.account.Role;
import cymru.cartref.shared.Bilingual;
import java.time.Instant;

/**
 * A task that waits for someone.
 *
 * @param titleKey text key of what is to be done
 * @param free whether this person may take it: nobody has, or somebody for whom they stand in
 * @param forMe whether it is this person's: claimed, or given to them by name
 */
public record WorkItem(
        String taskId,
        String titleKey,
        String caseReference,
        Bilingual caseTitle,
        String processKey,
        String link,
        Role role,
        Instant dueAt,
        boolean free,
        boolean forMe) {}
