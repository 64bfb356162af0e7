package cymru.cartref.ui;

import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a state feels. Each has an icon, because colour never speaks alone. */
public enum Tone {
    NEUTRAL(VaadinIcon.CIRCLE_THIN, null),
    ACTIVE(VaadinIcon.DOT_CIRCLE, null),
    GOOD(VaadinIcon.CHECK_CIRCLE_O, BadgeVariant.SUCCESS),
    WARNING(VaadinIcon.WARNING, BadgeVariant.WARNING),
    DANGER(VaadinIcon.EXCLAMATION_CIRCLE_O, BadgeVariant.ERROR);

    private final VaadinIcon icon;
    private final @Nullable BadgeVariant variant;

    Tone(VaadinIcon icon, @Nullable BadgeVariant variant) {
        this.icon = icon;
        this.variant = variant;
    }

    Icon icon() {
        Icon created = icon.create();
        created.getElement().setAttribute("aria-hidden", "true");
        return created;
    }

    @Nullable
    BadgeVariant variant() {
        return variant;
    }

    String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
