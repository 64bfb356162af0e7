package cymru.cartref.tender.domain;

import cymru.cartref.tender.TenderContent.Classification;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The codes of a tender as JSON in one column: never searched, always read whole. */
@Converter
class ClassificationList implements AttributeConverter<List<Classification>, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Classification>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Classification> codes) {
        return JSON.writeValueAsString(codes);
    }

    @Override
    public List<Classification> convertToEntityAttribute(String column) {
        return JSON.readValue(column, TYPE);
    }
}
