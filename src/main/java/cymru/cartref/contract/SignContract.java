package cymru.cartref.contract;

import cymru.cartref.shared.Language;

/**
 * Somebody signs for their party.
 *
 * @param language of the text that was read
 * @param sha256 the hash of what the page showed
 * @param capacity in what capacity the person signs, such as chief executive
 * @param confirmed whether the person ticked that they read it and may sign
 */
public record SignContract(Language language, String sha256, String capacity, boolean confirmed) {}
