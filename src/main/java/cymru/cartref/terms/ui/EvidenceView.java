package cymru.cartref.terms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import cymru.cartref.terms.EvidenceKind;
import cymru.cartref.terms.EvidenceLine;
import cymru.cartref.terms.NotForProfitCase;
import cymru.cartref.terms.NotForProfitDesk;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FileList;
import cymru.cartref.ui.LocalisedUpload;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.util.List;

/** The files that prove the form: what is needed, what is there, one more. */
@Route("not-for-profit/evidence")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "AUTHORISED_SIGNATORY", "RESPONSIBLE_INDIVIDUAL"})
public class EvidenceView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int MEBIBYTE = 1024 * 1024;

    private final transient NotForProfitDesk desk;
    private final Div body = new Div();

    public EvidenceView(NotForProfitDesk desk) {
        super("nfp.evidence.title");
        this.desk = desk;
        heading().trail(new Crumb(Words.t("ui.home"), ""), new Crumb(Words.t("nfp.title"), "not-for-profit"));
        body.setWidthFull();
        add(heading(), new Paragraph(Words.t("nfp.evidence.intro")), body);
        draw();
    }

    private void draw() {
        NotForProfitCase mine = desk.mine();
        boolean open = mine.state() != NotForProfitCase.State.SUBMITTED;
        body.removeAll();
        for (EvidenceKind kind : NotForProfitView.kindsFirstNeeded(mine)) {
            List<EvidenceLine> files =
                    mine.evidence().stream().filter(line -> line.kind() == kind).toList();
            if (mine.needed().contains(kind) || !files.isEmpty()) {
                body.add(section(kind, files, open));
            }
        }
        body.add(open ? upload(mine) : new Paragraph(Words.t("nfp.evidence.closed")));
    }

    private Section section(EvidenceKind kind, List<EvidenceLine> files, boolean open) {
        return new Section(
                new H2(Pieces.name("nfp.evidence", kind)),
                new FileList(files.stream()
                        .map(line -> new FileList.Entry(
                                line.name(),
                                "application/octet-stream",
                                line.size(),
                                line.addedAt(),
                                () -> desk.open(line.id()).content(),
                                open ? () -> remove(line.id()) : null))
                        .toList()));
    }

    private Section upload(NotForProfitCase mine) {
        RadioButtonGroup<EvidenceKind> kind = Pieces.choice(
                "evidence-kind", Words.t("nfp.evidence.kind"), "nfp.evidence", NotForProfitView.kindsFirstNeeded(mine));
        kind.setValue(NotForProfitView.kindsFirstNeeded(mine)[0]);
        LocalisedUpload upload =
                new LocalisedUpload(20 * MEBIBYTE, (name, content) -> take(kind.getValue(), name, content));
        upload.setId("evidence-upload");
        upload.setMaxFiles(1);
        return new Section(new H2(Words.t("nfp.evidence.add")), kind, upload);
    }

    private void take(EvidenceKind kind, String name, InputStream content) {
        if (Deeds.attempt(() -> desk.addEvidence(kind, name, content))) {
            draw();
            Deeds.done(Words.t("nfp.evidence.added"));
        }
    }

    private void remove(long evidenceId) {
        if (Deeds.attempt(() -> desk.removeEvidence(evidenceId))) {
            draw();
        }
    }
}
