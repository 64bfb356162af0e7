/** Meetings of a case: called, held and recorded, and their minutes. */
@NullMarked
@NamedInterface("meeting")
package cymru.cartref.concern.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
