package cymru.cartref.concern;

/** How serious a score is; never shown without its word. */
public enum Colour {
    GREEN,
    AMBER,
    RED
}
