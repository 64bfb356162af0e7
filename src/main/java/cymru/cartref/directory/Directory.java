package cymru.cartref.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks partner bodies up for the modules above; no permission of its own, so never handed to a page. */
public interface Directory {

    /** Retired bodies too: what named them goes on naming them. */
    Optional<PartnerBody> find(long id);

    /** The active local authority of an area, by its ONS code such as {@code W06000015}. */
    Optional<PartnerBody> byArea(String code);

    /** The same of many, by code, in one statement; a code without an authority is left out. */
    Map<String, PartnerBody> byAreas(Collection<String> codes);

    /** In one statement, by id, retired bodies too; unknown ids are left out. */
    Map<Long, PartnerBody> all(Collection<Long> ids);

    /** Active bodies of a kind, by name in English; a few hundred at most. */
    List<PartnerBody> active(BodyKind kind);
}
