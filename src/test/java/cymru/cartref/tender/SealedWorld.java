package cymru.cartref.tender;

import cymru.cartref.As;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bid whose every part carries a marker that is nowhere else, and the people who must not find it. */
abstract class SealedWorld extends TenderIT {

    static final String MARK = "marcwyrcudd";
    static final String ANSWER = "Ateb " + MARK + "-ateb";
    static final String NOTE = "Nodyn " + MARK + "-nodyn";
    static final String FILE_NAME = MARK + "-ffeil.txt";
    static final String FILE_CONTENT = "Cynnwys " + MARK + "-cynnwys";
    static final String CONTACT = "Gwen " + MARK + "-cyswllt";
    static final String CONTACT_EMAIL = MARK + "-post@provider.example";
    static final String PRICE = "8765432109";

    private static final List<String> FORMS = List.of(
            MARK,
            PRICE,
            new String(MARK.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1),
            base64(""),
            base64("x"),
            base64("xx"));

    long provider;
    long rivals;
    long writer;
    long signatory;
    String tender = "";
    String bid = "";
    String documentId = "";

    /** A person, and what they are called when a test fails. */
    record Someone(String who, @Nullable Long account, List<Role> roles) {}

    /** Written, with a file, not sent; a rival has begun a bid for the same lot. */
    void markedBid() {
        council();
        provider = registeredProvider();
        rivals = registeredProvider();
        writer = person(provider, Role.BID_WRITER);
        signatory = person(provider, Role.AUTHORISED_SIGNATORY);
        tender = live();
        bid = As.person(writer, () -> bidding.begin(tender, 1));
        As.person(person(rivals, Role.BID_WRITER), () -> bidding.begin(tender, 1));
        BidFile file = As.person(
                writer,
                () -> bidding.attach(
                        bid,
                        new ByteArrayInputStream(FILE_CONTENT.getBytes(StandardCharsets.UTF_8)),
                        FILE_NAME,
                        null,
                        null));
        documentId = file.documentId();
        BidEditor editor = As.person(writer, () -> bidding.open(bid));
        BidContent whole = wholeBid(editor, ANSWER, PRICE);
        Map<Long, String> answers = new HashMap<>(whole.answers());
        long criterion = answers.keySet().iterator().next();
        BidContent marked = new BidContent(
                CONTACT,
                CONTACT_EMAIL,
                answers,
                List.of(new BidFile(
                        file.documentId(), file.name(), file.mediaType(), file.size(), file.sha256(), criterion, null)),
                whole.commitments(),
                new BigDecimal(PRICE + ".87"),
                NOTE,
                true);
        As.person(writer, () -> bidding.save(bid, editor.revision(), Language.EN, marked));
    }

    void send() {
        int revision = As.person(signatory, () -> bidding.open(bid)).revision();
        As.person(signatory, () -> submissions.submit(bid, revision));
    }

    /** Every role of the council, every role of another provider, whoever of the own provider has no part in bids, and nobody. */
    List<Someone> strangers() {
        Map<String, Someone> all = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            Long organisation = role.side() == Role.Side.COUNCIL ? null : rivals;
            all.put(
                    role.name(),
                    new Someone(
                            (organisation == null ? "council's " : "rival's ") + role,
                            person(organisation, role),
                            List.of(role)));
        }
        all.put(
                "own",
                new Someone(
                        "own RESPONSIBLE_INDIVIDUAL",
                        person(provider, Role.RESPONSIBLE_INDIVIDUAL),
                        List.of(Role.RESPONSIBLE_INDIVIDUAL)));
        all.put("nobody", new Someone("nobody", null, List.of()));
        return List.copyOf(all.values());
    }

    List<Someone> ownBidders() {
        return List.of(
                new Someone("own BID_WRITER", writer, List.of(Role.BID_WRITER)),
                new Someone("own AUTHORISED_SIGNATORY", signatory, List.of(Role.AUTHORISED_SIGNATORY)));
    }

    /** Whether bytes hold the marker: as text in either common encoding, or inside Base64. */
    static boolean marked(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String lower = text.toLowerCase(Locale.ROOT);
        return FORMS.stream().anyMatch(form -> text.contains(form) || lower.contains(form));
    }

    static boolean marked(String text) {
        return marked(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What of the marker stays the same in Base64 whatever follows, with so many bytes before it. */
    private static String base64(String before) {
        String encoded = Base64.getEncoder().encodeToString((before + MARK).getBytes(StandardCharsets.US_ASCII));
        return encoded.substring(before.isEmpty() ? 0 : 4, encoded.length() - 4);
    }
}
