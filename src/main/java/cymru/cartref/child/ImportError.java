package cymru.cartref.child;

import cymru.cartref.shared.Refusal;

/**
 * What is wrong in one row of a file. The cell's own words are never repeated: they may be a child's name.
 *
 * @param line of the file, the heading being the first
 */
public record ImportError(long line, ImportColumn column, Refusal refusal) {}
