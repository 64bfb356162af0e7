package cymru.cartref.provider.ui;

import cymru.cartref.provider.RegistrationStep;
import cymru.cartref.provider.ServiceLine;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Third step: what the provider offers. */
class ServicesStep extends RowsPart<ServiceLine> {

    private static final long serialVersionUID = 1L;

    private final transient StepContext context;

    ServicesStep(StepContext context) {
        super("services", context.editable());
        this.context = context;
        show(context.file().services());
    }

    @Override
    String title(ServiceLine row) {
        return row.form().name();
    }

    @Override
    String details(ServiceLine row) {
        return details(row, true);
    }

    /** Also for the pages that only show services. */
    static String details(ServiceLine row, boolean withReference) {
        List<String> parts = new ArrayList<>();
        parts.add(Fields.word("kind", row.form().kind()));
        String reference = row.form().regulatorReference();
        if (withReference && reference != null) {
            parts.add(reference);
        }
        Integer places = row.form().places();
        if (places != null) {
            parts.add(Words.t("provider.services.places", Map.of("places", places)));
        }
        Integer vacancies = row.form().vacancies();
        if (vacancies != null && row.vacanciesAsOf() != null) {
            parts.add(Words.t(
                    "provider.services.vacancies",
                    Map.of("vacancies", vacancies, "day", Words.day(row.vacanciesAsOf()))));
        }
        return String.join(" · ", parts);
    }

    @Override
    void remove(ServiceLine row) {
        context.desks().services().remove(row.id());
    }

    @Override
    EditForm<?> form(@Nullable ServiceLine row) {
        return new ServiceEditor(context, row == null ? null : row.form());
    }

    @Override
    void changed() {
        context.open().accept(RegistrationStep.SERVICES);
    }
}
