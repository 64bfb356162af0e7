package cymru.cartref.tender.domain;

import cymru.cartref.shared.Bilingual;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A short list of texts as JSON in one column: never searched, always read whole. */
@Converter
class BilingualList implements AttributeConverter<List<Bilingual>, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Bilingual>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Bilingual> texts) {
        return JSON.writeValueAsString(texts);
    }

    @Override
    public List<Bilingual> convertToEntityAttribute(String column) {
        return JSON.readValue(column, TYPE);
    }
}
