package cymru.cartref.account;

import cymru.cartref.account.domain.TeamRows;
import cymru.cartref.account.domain.TokenPurpose;
import cymru.cartref.account.domain.Tokens;
import cymru.cartref.time.DatabaseClock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/** The link by which a portal without a system administrator gets its first. */
@Component
public class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final TeamRows rows;
    private final Tokens tokens;
    private final DatabaseClock clock;
    private final TransactionTemplate transaction;
    private final String baseUrl;
    private final boolean announce;
    private @Nullable String secret;

    FirstAdministrator(
            TeamRows rows,
            Tokens tokens,
            DatabaseClock clock,
            TransactionTemplate transaction,
            @Value("${cartref.base-url}") String baseUrl,
            @Value("${cartref.setup.announce:true}") boolean announce) {
        this.rows = rows;
        this.tokens = tokens;
        this.clock = clock;
        this.transaction = transaction;
        this.baseUrl = StringUtils.trimTrailingCharacter(baseUrl, '/');
        this.announce = announce;
    }

    /**
     * The set-up link while there is no system administrator: 24 hours, used once. The same one while it works and the
     * application runs; a new start makes a new one and ends the old.
     */
    public synchronized Optional<String> linkIfNeeded() {
        if (rows.hasSystemAdministrator()) {
            return Optional.empty();
        }
        String known = secret;
        if (known == null || tokens.peek(known, clock.now()).isEmpty()) {
            known = transaction.execute(status -> tokens.issue(TokenPurpose.FIRST_ADMINISTRATOR, null, clock.now()));
            secret = known;
        }
        return Optional.of(baseUrl + "/setup/" + known);
    }

    /** In the log, unless whoever started the portal says it themselves. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce() {
        if (!announce) {
            return;
        }
        linkIfNeeded()
                .ifPresent(found -> LOG.warn(
                        "No system administrator yet. Within 24 hours, open this link once to set the portal up: {}",
                        found));
    }
}
