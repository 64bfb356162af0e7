package cymru.cartref.contract.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.contract.domain.SigningPolicy;
import cymru.cartref.contract.life.AmendmentDesk;
import cymru.cartref.contract.life.AmendmentLine;
import cymru.cartref.contract.life.AmendmentReason;
import cymru.cartref.contract.life.AmendmentState;
import cymru.cartref.contract.life.LifePage;
import cymru.cartref.contract.life.LifeState;
import cymru.cartref.contract.life.OfferAmendment;
import cymru.cartref.contract.life.OwnLifeDesk;
import cymru.cartref.contract.life.SignAmendment;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A contract's amendments, each to be read, signed, declined or withdrawn in its place; and the form that offers one. */
class AmendmentsPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient LifePage page;
    private final transient Actor actor;
    private final transient AmendmentDesk desk;
    private final transient OwnLifeDesk own;
    private final transient Runnable done;

    AmendmentsPart(LifePage page, Actor actor, AmendmentDesk desk, OwnLifeDesk own, Runnable done) {
        this.page = page;
        this.actor = actor;
        this.desk = desk;
        this.own = own;
        this.done = done;
        setId("amendments");
        setWidthFull();
        add(new H2(Words.t("life.amendments")));
        if (page.amendments().isEmpty()) {
            add(new Paragraph(Words.t("life.amendments.none")));
        }
        page.amendments().forEach(line -> add(line(line)));
        boolean open = page.amendments().stream().anyMatch(line -> line.state().open());
        if (officer() && !open && page.state() != LifeState.OVER) {
            add(offer());
        }
    }

    private boolean officer() {
        return actor.holds(Role.CONTRACT_OFFICER) || actor.holds(Role.COMMISSIONING_MANAGER);
    }

    private Details line(AmendmentLine line) {
        Details details = new Details(Words.t(
                "life.amendment.of",
                Map.of("number", line.number(), "reason", Words.t("life.reason." + line.reason()))));
        details.setId("amendment-" + line.reference());
        details.setWidthFull();
        details.setOpened(line.state().open());
        FactsStrip facts = new FactsStrip().fact(Words.t("life.amendment.effective"), Words.day(line.effective()));
        if (line.newEnd() != null) {
            facts.fact(Words.t("life.amendment.new-end"), Words.day(line.newEnd()));
        }
        if (line.newFee() != null) {
            facts.fact(Words.t("life.amendment.new-fee"), ContractWords.pounds(line.newFee()));
        }
        if (line.signBy() != null) {
            facts.fact(Words.t("contract.sign-by"), new DeadlineChip(line.signBy()));
        }
        Paragraph what = new Paragraph(line.what().in(Words.language()));
        what.getStyle().set("white-space", "pre-line");
        details.add(LifeWords.badge(line.state()), facts, what);
        line.signatures()
                .forEach(signed -> details.add(new Paragraph(Words.t(
                        "life.amendment.signed",
                        Map.of(
                                "party", Words.t("contract.party." + signed.party()),
                                "name", signed.person(),
                                "capacity", signed.capacity(),
                                "at", Words.time(signed.at()))))));
        if (line.closedWhy() != null) {
            details.add(new Paragraph(Words.t("life.amendment.closed", Map.of("why", line.closedWhy()))));
        }
        if (line.printed()) {
            for (Language language : Language.values()) {
                details.add(new Div(ContractWords.download(
                        "amendment-pdf-" + line.number() + "-" + language,
                        Words.t("contract.download." + language),
                        () -> actor.council()
                                ? desk.printed(line.reference(), language)
                                : own.printed(line.reference(), language))));
            }
        }
        if (line.state() == AmendmentState.OFFERED && actor.holds(Role.AUTHORISED_SIGNATORY)) {
            details.add(sign(line, "sign-provider"), decline(line));
        }
        if (line.state() == AmendmentState.SIGNED_BY_PROVIDER && actor.holds(Role.HEAD_OF_SERVICE)) {
            details.add(sign(line, "sign-council"));
        }
        if (line.state().open() && officer()) {
            details.add(withdraw(line));
        }
        Paragraph hash = new Paragraph(Words.t("life.amendment.hash", Map.of("hash", line.sha256())));
        hash.addClassName("quiet");
        hash.getStyle().set("overflow-wrap", "anywhere");
        details.add(hash);
        return details;
    }

    private Details sign(AmendmentLine line, String id) {
        TextField capacity = new TextField(Words.t("contract.sign.capacity"));
        capacity.setId("capacity");
        capacity.setMaxLength(SigningPolicy.CAPACITY_LENGTH);
        capacity.setWidthFull();
        Checkbox confirmed = new Checkbox(Words.t("life.sign.confirmed"));
        confirmed.setId("confirmed");
        Runnable deed = () -> {
            SignAmendment command = new SignAmendment(line.sha256(), capacity.getValue(), confirmed.getValue());
            if (actor.council()) {
                desk.sign(line.reference(), command);
            } else {
                own.sign(line.reference(), command);
            }
        };
        Details form = LifeWords.form(
                id, Map.of("capacity", capacity, "confirmed", confirmed), deed, done, capacity, confirmed);
        form.setOpened(true);
        return form;
    }

    private Details decline(AmendmentLine line) {
        TextArea reason = LifeWords.reason("decline-reason");
        return LifeWords.form(
                "decline",
                Map.of("reason", reason),
                () -> own.decline(line.reference(), reason.getValue()),
                done,
                reason);
    }

    private Details withdraw(AmendmentLine line) {
        TextArea reason = LifeWords.reason("withdraw-reason");
        return LifeWords.form(
                "withdraw",
                Map.of("reason", reason),
                () -> desk.withdraw(line.reference(), reason.getValue()),
                done,
                reason);
    }

    private Details offer() {
        Select<AmendmentReason> reason = new Select<>();
        reason.setId("offer-reason");
        reason.setLabel(Words.t("life.offer.reason"));
        reason.setItems(AmendmentReason.values());
        reason.setItemLabelGenerator(each -> Words.t("life.reason." + each));
        reason.setValue(AmendmentReason.EXTENSION);
        TextArea english = words("whatEn");
        TextArea welsh = words("whatCy");
        LocalisedDatePicker effective = new LocalisedDatePicker(Words.t("life.amendment.effective"));
        effective.setId("offer-effective");
        LocalisedDatePicker end = new LocalisedDatePicker(Words.t("life.amendment.new-end"));
        end.setId("offer-newEnd");
        BigDecimalField fee = LifeWords.pounds("offer-newFee", "life.amendment.new-fee", null);
        String form = UUID.randomUUID().toString();
        return LifeWords.form(
                "offer",
                Map.of("whatEn", english, "whatCy", welsh, "newEnd", end, "newFee", fee, "effective", effective),
                () -> desk.offer(
                        page.contract(),
                        new OfferAmendment(
                                form,
                                reason.getValue(),
                                new Bilingual(english.getValue(), welsh.getValue()),
                                Objects.requireNonNullElse(effective.getValue(), LocalDate.EPOCH),
                                end.getValue(),
                                fee.getValue())),
                done,
                reason,
                english,
                welsh,
                effective,
                end,
                fee);
    }

    private static TextArea words(String name) {
        TextArea words = new TextArea(Words.t("life.offer." + name));
        words.setId("offer-" + name);
        words.setMaxLength(OfferAmendment.WORDS_LENGTH);
        words.setWidthFull();
        return words;
    }
}
