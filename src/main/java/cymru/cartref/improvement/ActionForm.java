package cymru.cartref.improvement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An action as it is written.
 *
 * @param form of the form, so that a double click adds one
 * @param number 0 for a new one
 * @param edition of the action when the form was opened; 0 for a new one
 * @param what in words; no child's data
 * @param owner account of a person of the provider or of the council
 */
public record ActionForm(
        UUID form, int number, long edition, ActionKind kind, String what, long owner, LocalDate due) {}
