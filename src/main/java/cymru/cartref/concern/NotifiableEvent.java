package cymru.cartref.concern;

import static cymru.cartref.concern.Told.HEALTH_BOARD;
import static cymru.cartref.concern.Told.HOST_AUTHORITY;
import static cymru.cartref.concern.Told.PLACING_AUTHORITY;
import static cymru.cartref.concern.Told.POLICE;
import static cymru.cartref.concern.Told.REGULATOR;

import java.util.List;

/** Events of which a children's home tells others without delay, in writing (2017 regulations, Schedule 3). */
public enum NotifiableEvent {
    ABUSE_ALLEGATION(PLACING_AUTHORITY, REGULATOR),
    SERIOUS_INJURY(PLACING_AUTHORITY, REGULATOR),
    PRESSURE_DAMAGE(PLACING_AUTHORITY, REGULATOR),
    INFECTIOUS_DISEASE(PLACING_AUTHORITY, HEALTH_BOARD, REGULATOR),
    POLICE_INCIDENT(PLACING_AUTHORITY, REGULATOR),
    DEATH(PLACING_AUTHORITY, HOST_AUTHORITY, HEALTH_BOARD, REGULATOR),
    DBS_REFERRAL(PLACING_AUTHORITY, REGULATOR),
    SERIOUS_OFFENCE(PLACING_AUTHORITY, REGULATOR),
    MISSING(PLACING_AUTHORITY, HOST_AUTHORITY, REGULATOR),
    ENQUIRY_STARTED(PLACING_AUTHORITY, REGULATOR),
    ENQUIRY_OUTCOME(PLACING_AUTHORITY, REGULATOR),
    EXPLOITATION(PLACING_AUTHORITY, HOST_AUTHORITY, POLICE, REGULATOR);

    private final List<Told> told;

    NotifiableEvent(Told... told) {
        this.told = List.of(told);
    }

    public List<Told> told() {
        return told;
    }
}
