package cymru.cartref.contract.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import cymru.cartref.contract.monitoring.PlanVisit;
import cymru.cartref.contract.monitoring.VisitDesk;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans a visit to one of the provider's services; opened when it is wanted. */
class VisitPlanForm extends Details {

    private static final long serialVersionUID = 1L;

    VisitPlanForm(String contract, VisitDesk desk) {
        super(Words.t("visit.plan.title"));
        setId("planning");
        List<ServiceSummary> services = desk.services(contract);
        if (services.isEmpty()) {
            add(new Paragraph(Words.t("visit.plan.no-service")));
            return;
        }
        UUID form = UUID.randomUUID();
        Select<ServiceSummary> service = new Select<>();
        service.setId("visit-service");
        service.setLabel(Words.t("visit.service"));
        service.setItems(services);
        service.setItemLabelGenerator(ServiceSummary::name);
        service.setValue(services.getFirst());
        LocalisedDatePicker day = new LocalisedDatePicker(Words.t("visit.day"));
        day.setId("visit-day");
        day.setRequiredIndicatorVisible(true);
        Checkbox unannounced = new Checkbox(Words.t("visit.plan.unannounced"));
        unannounced.setId("visit-unannounced");
        unannounced.setHelperText(Words.t("visit.plan.unannounced.help"));
        Button plan = new Button(Words.t("visit.plan"), click -> {
            if (day.getValue() == null) {
                day.setErrorMessage(Words.t("visit.plan.day"));
                day.setInvalid(true);
                return;
            }
            PlanVisit visit =
                    new PlanVisit(form, contract, service.getValue().id(), day.getValue(), !unannounced.getValue());
            String[] reference = {""};
            if (Deeds.attempt(() -> reference[0] = desk.plan(visit), Map.of("day", day))) {
                UI.getCurrent().navigate("visits/" + reference[0]);
            }
        });
        plan.setId("plan-visit");
        add(service, day, unannounced, plan);
    }
}
