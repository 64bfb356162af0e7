package cymru.cartref.concern.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import cymru.cartref.concern.DraftDesk;
import cymru.cartref.concern.ServiceChoice;
import cymru.cartref.ui.Words;

/** Finds a service, or a provider as a whole, by a part of its name or its provider's. */
class ServicePicker extends ComboBox<ServiceChoice> {

    private static final long serialVersionUID = 1L;

    ServicePicker(DraftDesk desk) {
        super(Words.t("concern.field.service"));
        setId("service");
        setWidthFull();
        setHelperText(Words.t("concern.field.service.help"));
        setItemLabelGenerator(choice -> ConcernWords.service(choice.service()) + " · " + choice.provider());
        setPageSize(20);
        setItems(query -> desk.services(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
    }
}
