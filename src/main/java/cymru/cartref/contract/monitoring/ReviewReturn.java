package cymru.cartref.contract.monitoring;

import cymru.cartref.procedure.KpiDefinition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decides.
 *
 * @param edition of the return they looked at
 * @param override another colour than the rule's; null: the rule's
 * @param reason of the override; else empty
 * @param feedback the provider reads it
 * @param visitBy by when a visit follows; null: none because of this
 * @param plan whether an action plan is opened
 * @param concern whether a concern is to be raised
 */
public record ReviewReturn(
        long edition,
        KpiDefinition.@Nullable Colour override,
        String reason,
        String feedback,
        @Nullable LocalDate visitBy,
        boolean plan,
        boolean concern) {}
