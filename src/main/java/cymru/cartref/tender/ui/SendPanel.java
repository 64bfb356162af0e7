package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.tender.BidDesk;
import cymru.cartref.tender.BidEditor;
import cymru.cartref.tender.BidGap;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.SubmissionDesk;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.ProgressChecklist;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.function.IntSupplier;

/** Check and send; and for a bid that was sent: change it, confirm it again, take it back. */
class SendPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BidEditor editor;
    private final String bid;
    private final transient Runnable done;
    private final Div missing = new Div();

    SendPanel(BidEditor editor, String bid, SubmissionDesk desk, BidDesk bids, IntSupplier revision, Runnable done) {
        this.editor = editor;
        this.bid = bid;
        this.done = done;
        setId("check-and-send");
        setWidthFull();
        if (!editor.taking()) {
            return;
        }
        if (editor.mayEdit()) {
            add(new H2(Words.t("bid.section.check")), missing);
            gaps(editor.gaps());
            if (editor.maySend()) {
                add(
                        new Paragraph(Words.t("bid.send.means")),
                        act("submit", true, () -> desk.submit(bid, revision.getAsInt())));
            } else {
                add(new Paragraph(Words.t("bid.send.signatory")), act("ask-signatory", true, () -> {
                    bids.askSignatory(bid);
                    Deeds.done(Words.t("bid.signatory.asked"));
                }));
            }
        }
        if (editor.status() == BidStatus.NEEDS_RECONFIRMING && editor.maySend()) {
            add(act("reconfirm", false, () -> desk.reconfirm(bid)));
        }
        if (editor.status() == BidStatus.SUBMITTED) {
            add(new Paragraph(Words.t("bid.reopen.means")), act("reopen", false, () -> desk.reopen(bid)));
        }
        if (editor.maySend() && editor.status() != BidStatus.WITHDRAWN) {
            withdraw(desk);
        }
    }

    void gaps(List<BidGap> gaps) {
        missing.removeAll();
        if (gaps.isEmpty()) {
            missing.add(new Paragraph(Words.t("bid.gaps.none")));
            return;
        }
        missing.add(
                new Paragraph(Words.t("bid.gaps")),
                new ProgressChecklist(gaps.stream()
                        .map(gap -> new ProgressChecklist.Step(words(gap), ProgressChecklist.State.TO_DO, null))
                        .toList()));
    }

    private String words(BidGap gap) {
        String what = Words.t("bid.gap." + gap.kind());
        Long subject = gap.subject();
        if (subject == null) {
            return what;
        }
        return editor.lot().criteria().stream()
                .filter(criterion -> subject.equals(criterion.id()))
                .map(criterion -> TenderWords.in(criterion.title()))
                .findFirst()
                .or(() -> editor.requirements().stream()
                        .filter(requirement -> subject.equals(requirement.id()))
                        .map(requirement -> TenderWords.in(requirement.text()))
                        .findFirst())
                .map(name -> what + ": " + name)
                .orElse(what);
    }

    private Button act(String verb, boolean primary, Runnable deed) {
        Button button = new Button(Words.t("bid.do." + verb), click -> {
            if (Deeds.attempt(deed)) {
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        button.setId(verb);
        button.setDisableOnClick(true);
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void withdraw(SubmissionDesk desk) {
        Button opener = new Button(Words.t("bid.do.withdraw"));
        opener.setId("withdraw");
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        add(new ConfirmPanel(opener, Words.t("bid.withdraw.sure"), Words.t("bid.do.withdraw"), () -> {
            if (Deeds.attempt(() -> desk.withdraw(bid))) {
                done.run();
            }
        }));
    }
}
