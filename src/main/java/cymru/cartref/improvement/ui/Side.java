package cymru.cartref.improvement.ui;

import cymru.cartref.document.StoredDocument;
import cymru.cartref.improvement.ActionFilter;
import cymru.cartref.improvement.ListedAction;
import cymru.cartref.improvement.OwnPlanDesk;
import cymru.cartref.improvement.PlanDesk;
import cymru.cartref.improvement.PlanFile;
import cymru.cartref.improvement.PlanPage;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both sides do with plans, each at its own desk: the pages are one, the desks are two. */
interface Side {

    boolean ofCouncil();

    List<ListedAction> list(ActionFilter filter, @Nullable ListedAction after, int limit);

    PlanPage page(String reference);

    PlanFile evidence(String reference, long file);

    StoredDocument addEvidence(String reference, int number, InputStream content, String name);

    void done(String reference, int number, String note);

    /** The council's. */
    record Council(PlanDesk desk) implements Side {

        @Override
        public boolean ofCouncil() {
            return true;
        }

        @Override
        public List<ListedAction> list(ActionFilter filter, @Nullable ListedAction after, int limit) {
            return desk.list(filter, after, limit);
        }

        @Override
        public PlanPage page(String reference) {
            return desk.page(reference);
        }

        @Override
        public PlanFile evidence(String reference, long file) {
            return desk.evidence(reference, file);
        }

        @Override
        public StoredDocument addEvidence(String reference, int number, InputStream content, String name) {
            return desk.addEvidence(reference, number, content, name);
        }

        @Override
        public void done(String reference, int number, String note) {
            desk.done(reference, number, note);
        }
    }

    /** The provider's. */
    record Provider(OwnPlanDesk desk) implements Side {

        @Override
        public boolean ofCouncil() {
            return false;
        }

        @Override
        public List<ListedAction> list(ActionFilter filter, @Nullable ListedAction after, int limit) {
            return desk.list(filter, after, limit);
        }

        @Override
        public PlanPage page(String reference) {
            return desk.page(reference);
        }

        @Override
        public PlanFile evidence(String reference, long file) {
            return desk.evidence(reference, file);
        }

        @Override
        public StoredDocument addEvidence(String reference, int number, InputStream content, String name) {
            return desk.addEvidence(reference, number, content, name);
        }

        @Override
        public void done(String reference, int number, String note) {
            desk.done(reference, number, note);
        }
    }
}
