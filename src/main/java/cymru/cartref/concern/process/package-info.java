/** Triage and holds as processes: where they wait, what they ask the domain, whom they tell. */
@NullMarked
package cymru.cartref.concern.process;

import org.jspecify.annotations.NullMarked;
