package cymru.cartref.work;

import cymru.cartref.shared.Bilingual;

/** How a module's cases are named in the inbox; asked once, when a task appears. */
public interface CaseLines {

    /** The process keys whose cases these are. */
    java.util.Set<String> processKeys();

    CaseLine describe(String caseReference);

    /** The same for one task, where its page is another than the case's. */
    default CaseLine describe(String caseReference, String taskKey) {
        return describe(caseReference);
    }

    /**
     * @param title what the case is about, such as the provider's name; no child's data
     * @param link path of its page
     */
    record CaseLine(Bilingual title, String link) {}
}
