package cymru.cartref.contract.life;

/**
 * Somebody signs for their party.
 *
 * @param sha256 the hash of what the page showed
 * @param capacity in what capacity the person signs
 * @param confirmed whether the person ticked that they read it and may sign
 */
public record SignAmendment(String sha256, String capacity, boolean confirmed) {}
