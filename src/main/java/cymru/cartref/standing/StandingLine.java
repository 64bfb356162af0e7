package cymru.cartref.standing;

import cymru.cartref.concern.ConcernStandings.AtLevel;
import cymru.cartref.contract.ContractBook;
import cymru.cartref.contract.monitoring.MonitoringStandings.Kept;
import cymru.cartref.improvement.ActionCounts;
import cymru.cartref.provider.ProviderLine;
import cymru.cartref.terms.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A provider in the list.
 *
 * @param level its highest open case; null without one
 * @param kept null without a monitored contract
 * @param inTriage concerns that wait; null for a reader who may not read concerns
 * @param outcome of its not-for-profit assessment; null while there is none
 */
public record StandingLine(
        ProviderLine provider,
        @Nullable AtLevel level,
        @Nullable Kept kept,
        ActionCounts.Count actions,
        @Nullable Integer inTriage,
        ContractBook.Held contracts,
        int children,
        @Nullable Outcome outcome) {}
