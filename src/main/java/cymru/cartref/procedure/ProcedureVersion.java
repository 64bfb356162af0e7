package cymru.cartref.procedure;

import cymru.cartref.shared.Bilingual;
import java.time.LocalDate;

/**
 * One approved version of a procedure. It never changes: a change is a new version, and a case that began under this one
 * keeps its {@code id}.
 */
public record ProcedureVersion(long id, ProcedureCode procedure, int number, LocalDate validFrom, Bilingual note) {}
