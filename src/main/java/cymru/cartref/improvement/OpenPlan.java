package cymru.cartref.improvement;

import java.time.LocalDate;

/**
 * A plan that begins.
 *
 * @param reminderDays how many days before an action is due its owner is reminded
 * @param checkOn from when on it is looked at whether the plan worked; may be moved until the plan is sent
 */
public record OpenPlan(OwnerRef owner, long providerId, PlanTitle title, int reminderDays, LocalDate checkOn) {}
