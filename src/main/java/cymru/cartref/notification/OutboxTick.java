package cymru.cartref.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks into the outbox every second or so; {@code cartref.notification.sending=false} leaves it to another node or a test. */
@Component
@ConditionalOnBooleanProperty(name = "cartref.notification.sending", matchIfMissing = true)
class OutboxTick {

    private final OutboxSender sender;

    OutboxTick(OutboxSender sender) {
        this.sender = sender;
    }

    @Scheduled(fixedDelayString = "${cartref.notification.every:PT1S}")
    void tick() {
        sender.drain();
    }
}
