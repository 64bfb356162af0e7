package cymru.cartref.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;

/** A status as icon, word and colour. */
public class StatusBadge extends Badge {

    private static final long serialVersionUID = 1L;

    /** @param word the status in the reader's language */
    public StatusBadge(Tone tone, String word) {
        super(word, tone.icon());
        getElement().getClassList().add(tone.className());
        if (tone == Tone.NEUTRAL) {
            getElement().getClassList().add("aura-accent-neutral");
        }
        BadgeVariant variant = tone.variant();
        if (variant != null) {
            addThemeVariants(variant);
        }
    }
}
