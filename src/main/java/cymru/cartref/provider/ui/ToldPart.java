package cymru.cartref.provider.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.procedure.Area;
import cymru.cartref.procedure.Areas;
import cymru.cartref.provider.DeclarationLine;
import cymru.cartref.provider.Edited;
import cymru.cartref.provider.GroupBodyForm;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.PersonForm;
import cymru.cartref.provider.RegistrationView;
import cymru.cartref.provider.ServiceLine;
import cymru.cartref.provider.WhoWeAre;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All a provider has told, to read. */
class ToldPart extends Div {

    private static final long serialVersionUID = 1L;

    ToldPart(RegistrationView file, Areas areas) {
        setWidthFull();
        add(new H2(Words.t("provider.step.WHO_WE_ARE")), whoWeAre(file.who().form()));
        if (!file.group().isEmpty()) {
            add(new H2(Words.t("provider.group.title")), group(file));
        }
        add(new H2(Words.t("provider.step.PEOPLE")), people(file));
        add(new H2(Words.t("provider.step.SERVICES")), services(file, areas));
        add(new H2(Words.t("provider.step.DECLARATIONS")), declarations(file));
    }

    private static DescriptionList whoWeAre(WhoWeAre who) {
        DescriptionList list = new DescriptionList();
        pair(list, "name", who.name());
        pair(list, "welshName", who.welshName());
        pair(list, "tradingName", who.tradingName());
        pair(list, "legalForm", Fields.word("form", who.legalForm()));
        for (NumberKind kind : NumberKind.values()) {
            pair(list, "number." + kind.name(), who.numbers().get(kind));
        }
        pair(list, "registeredOffice", who.registeredOffice());
        pair(list, "principalOffice", who.principalOffice());
        pair(list, "email", who.email());
        pair(list, "phone", who.phone());
        pair(list, "website", who.website());
        pair(list, "groupName", who.groupName());
        return list;
    }

    private static void pair(DescriptionList list, String field, @Nullable String value) {
        if (value != null) {
            list.add(new DescriptionList.Term(Fields.label(field)), new DescriptionList.Description(value));
        }
    }

    private static UnorderedList group(RegistrationView file) {
        UnorderedList list = new UnorderedList();
        for (Edited<GroupBodyForm> row : file.group()) {
            GroupBodyForm body = row.form();
            list.add(new ListItem(joined(
                    body.name(),
                    Fields.word("relation", body.relation()),
                    body.office(),
                    body.companyNumber(),
                    body.charityNumber(),
                    body.email(),
                    body.phone())));
        }
        return list;
    }

    private static UnorderedList people(RegistrationView file) {
        UnorderedList list = new UnorderedList();
        for (Edited<PersonForm> row : file.people()) {
            PersonForm person = row.form();
            list.add(new ListItem(
                    joined(person.name(), Fields.word("role", person.role()), person.email(), person.phone())));
        }
        return list;
    }

    private static UnorderedList services(RegistrationView file, Areas areas) {
        Map<String, String> names = areas.all().stream()
                .collect(Collectors.toMap(Area::code, area -> area.name().in(Words.language())));
        UnorderedList list = new UnorderedList();
        for (ServiceLine service : file.services()) {
            Span name = new Span(service.form().name());
            name.addClassName("strong");
            ListItem item = new ListItem(name, new Div(ServicesStep.details(service, true)));
            item.add(new Div(Words.t(
                    "provider.services.for",
                    Map.of(
                            "from", ageWord(service.form().ageFrom()),
                            "to", ageWord(service.form().ageTo()),
                            "genders",
                                    service.form().genders().stream()
                                            .map(each -> Fields.word("gender", each))
                                            .sorted()
                                            .collect(Collectors.joining(", "))))));
            item.add(new Div(service.form().needs().stream()
                    .map(each -> Fields.word("need", each))
                    .sorted()
                    .collect(Collectors.joining(", "))));
            item.add(new Div(service.form().areas().stream()
                    .map(code -> names.getOrDefault(code, code))
                    .sorted()
                    .collect(Collectors.joining(", "))));
            item.add(new Div(Fields.word("referrals", service.referrals().status())));
            list.add(item);
        }
        return list;
    }

    private static UnorderedList declarations(RegistrationView file) {
        UnorderedList list = new UnorderedList();
        for (DeclarationLine line : file.declarations()) {
            Span by = new Span(
                    Words.t("provider.declarations.made", Map.of("who", line.by(), "when", Words.time(line.at()))));
            by.addClassName("quiet");
            list.add(new ListItem(new Div(Fields.word("declaration", line.kind())), by));
        }
        return list;
    }

    private static String ageWord(@Nullable Integer age) {
        return age == null ? "–" : age.toString();
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
