package cymru.cartref.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A provider plans to become a not-for-profit entity. */
public record PlanTransition(String plan, @Nullable LocalDate targetOn) {}
