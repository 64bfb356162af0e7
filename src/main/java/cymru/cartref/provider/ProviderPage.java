package cymru.cartref.provider;

import cymru.cartref.notification.MessageLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider as the council sees it.
 *
 * @param latest the latest round of vetting; null before the first
 * @param history the latest deeds first
 * @param messages what the portal wrote about it to whom, the latest first
 */
public record ProviderPage(
        RegistrationView file,
        Instant begunAt,
        @Nullable Instant registeredAt,
        @Nullable String leftBecause,
        @Nullable VettingRoundView latest,
        List<HistoryLine> history,
        List<MessageLine> messages) {}
