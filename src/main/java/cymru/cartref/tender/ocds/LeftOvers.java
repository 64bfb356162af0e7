package cymru.cartref.tender.ocds;

import cymru.cartref.tender.ocds.NoticeDraft.LeftOver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Every value of a release that nothing has read: kept word for word. */
final class LeftOvers {

    private LeftOvers() {}

    static List<LeftOver> of(Reading release, Set<String> read) {
        List<LeftOver> list = new ArrayList<>();
        collect(release.node(), release.pointer(), read, list);
        return list;
    }

    private static void collect(JsonNode node, String pointer, Set<String> read, List<LeftOver> list) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                collect(property.getValue(), pointer + "/" + Reading.escape(property.getKey()), read, list);
            }
        } else if (node.isArray()) {
            int index = 0;
            for (JsonNode element : node.values()) {
                collect(element, pointer + "/" + index++, read, list);
            }
        } else if (!node.isNull() && !read.contains(pointer)) {
            list.add(new LeftOver(pointer, CleanText.of(node.isString() ? node.stringValue() : node.toString())));
        }
    }
}
