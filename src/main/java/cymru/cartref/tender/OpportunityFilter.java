package cymru.cartref.tender;

import cymru.cartref.provider.ServiceKind;
import org.jspecify.annotations.Nullable;

/** Which opportunities a list shows. @param area area code */
public record OpportunityFilter(
        @Nullable ServiceKind kind, @Nullable String area) {}
