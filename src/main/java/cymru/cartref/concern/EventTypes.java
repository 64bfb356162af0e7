package cymru.cartref.concern;

import cymru.cartref.concern.domain.Concern;
import cymru.cartref.procedure.NotifiableEventType;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureContents;
import cymru.cartref.procedure.Procedures;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Events of which a provider tells others, as the procedure lists them. A concern keeps the version it was raised with. */
@Component
class EventTypes {

    private final Procedures procedures;
    private final ProcedureContents contents;

    EventTypes(Procedures procedures, ProcedureContents contents) {
        this.procedures = procedures;
        this.contents = contents;
    }

    long version() {
        return procedures.current(ProcedureCode.MONITORING).versionId();
    }

    /** Of today's version, in its order. */
    List<NotifiableEventType> now() {
        return contents.eventTypes(version());
    }

    /** Empty for none, and for one that the version does not know. */
    Optional<NotifiableEventType> find(long version, @Nullable String code) {
        return code == null
                ? Optional.empty()
                : contents.eventTypes(version).stream()
                        .filter(type -> type.code().equals(code))
                        .findFirst();
    }

    /** Null where it is no notifiable event. */
    @Nullable
    NotifiableEventType of(Concern concern) {
        Long version = concern.eventVersion();
        return version == null ? null : find(version, concern.eventType()).orElse(null);
    }
}
