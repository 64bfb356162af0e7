package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import cymru.cartref.procedure.Area;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.List;

/** All fields of a draft: the tender as a whole, its lots with their criteria, and what every bidder must show. */
class TenderForm extends Div {

    private static final long serialVersionUID = 1L;

    private final GeneralFields general;
    private final transient List<Bilingual> usualScale;
    private final transient Runnable changed;
    private final Div lots = new Div();
    private final Div requirements = new Div();
    private final transient List<LotFields> lotFields = new ArrayList<>();
    private final transient List<RequirementFields> requirementFields = new ArrayList<>();

    TenderForm(TenderContent content, List<Area> areas, List<Bilingual> usualScale, Runnable changed) {
        this.usualScale = usualScale;
        this.changed = changed;
        setWidthFull();
        lots.setWidthFull();
        requirements.setWidthFull();
        general = new GeneralFields(content, areas, changed);
        content.lots().forEach(this::addLot);
        Button moreLots = new Button(Words.t("tender.do.add-lot"), click -> {
            addLot(LotFields.EMPTY);
            changed.run();
        });
        moreLots.setId("add-lot");
        content.requirements().forEach(this::addRequirement);
        Button moreRequirements = new Button(Words.t("tender.do.add-requirement"), click -> {
            addRequirement(RequirementFields.EMPTY);
            changed.run();
        });
        moreRequirements.setId("add-requirement");
        add(
                general,
                new H2(Words.t("tender.lots")),
                lots,
                moreLots,
                new H2(Words.t("tender.requirements")),
                requirements,
                moreRequirements);
    }

    private void addLot(TenderContent.Lot lot) {
        LotFields fields = new LotFields(lotFields.size() + 1, lot, usualScale, changed, gone -> {
            lotFields.remove(gone);
            lots.remove(gone);
            changed.run();
        });
        lotFields.add(fields);
        lots.add(fields);
    }

    private void addRequirement(TenderContent.Requirement requirement) {
        RequirementFields fields = new RequirementFields(requirementFields.size() + 1, requirement, changed, gone -> {
            requirementFields.remove(gone);
            requirements.remove(gone);
            changed.run();
        });
        requirementFields.add(fields);
        requirements.add(fields);
    }

    boolean isInvalid() {
        return general.isInvalid();
    }

    TenderContent content() {
        return general.content(
                lotFields.stream().map(LotFields::content).toList(),
                requirementFields.stream().map(RequirementFields::content).toList());
    }
}
