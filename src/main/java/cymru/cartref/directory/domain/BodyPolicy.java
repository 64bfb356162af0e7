package cymru.cartref.directory.domain;

import cymru.cartref.directory.BodyKind;
import cymru.cartref.directory.DirectoryRule;
import cymru.cartref.directory.PartnerContent;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.shared.Rule;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be true of a partner body. */
public final class BodyPolicy {

    public static final int NAME_LENGTH = 200;
    public static final int NOTE_LENGTH = 500;
    public static final int PHONE_LENGTH = 40;
    public static final int MOST_AREAS = 10;

    /** RFC 5321: a path has at most 256 characters, two of them its brackets. */
    public static final int MAILBOX_LENGTH = 254;

    private static final Pattern MAILBOX =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]+@[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,}( ?x ?[0-9]{1,6})?");

    /** As the Office for National Statistics codes areas of the United Kingdom's four nations. */
    private static final Pattern AREA = Pattern.compile("[EWSN]\\d{8}");

    private BodyPolicy() {}

    public static PartnerContent clean(PartnerContent typed) {
        return new PartnerContent(
                typed.kind(),
                typed.nameEn().strip(),
                typed.nameCy().strip(),
                typed.mailbox().strip().toLowerCase(Locale.ROOT),
                typed.language(),
                typed.phone().strip(),
                typed.noteEn().strip(),
                typed.noteCy().strip(),
                typed.areas().stream()
                        .map(code -> code.strip().toUpperCase(Locale.ROOT))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }

    public static Decision check(PartnerContent content) {
        return name(content.nameEn(), "nameEn")
                .and(() -> name(content.nameCy(), "nameCy"))
                .and(() -> mailbox(content.mailbox()))
                .and(() -> phone(content.phone()))
                .and(() -> note(content.noteEn(), content.noteCy()))
                .and(() -> areas(content));
    }

    /** A name in each language; one that is the same in both is written twice. */
    public static Decision name(String name, String field) {
        return at(
                !name.isBlank() && name.length() <= NAME_LENGTH,
                DirectoryRule.DIRECTORY_NAME_NEEDED,
                Map.of("most", NAME_LENGTH),
                field);
    }

    /** One address, or none while it is not known. */
    public static Decision mailbox(String mailbox) {
        return at(
                mailbox.isEmpty()
                        || (mailbox.length() <= MAILBOX_LENGTH
                                && MAILBOX.matcher(mailbox).matches()
                                && !mailbox.contains("..")),
                DirectoryRule.DIRECTORY_MAILBOX_NOT_AN_ADDRESS,
                Map.of(),
                "mailbox");
    }

    public static Decision phone(String phone) {
        return at(
                phone.isEmpty()
                        || (phone.length() <= PHONE_LENGTH
                                && PHONE.matcher(phone).matches()),
                DirectoryRule.DIRECTORY_PHONE_FORMAT,
                Map.of(),
                "phone");
    }

    /** A note is for readers of both languages, or there is none. */
    public static Decision note(String en, String cy) {
        boolean both = en.isEmpty() == cy.isEmpty();
        return at(
                both && en.length() <= NOTE_LENGTH && cy.length() <= NOTE_LENGTH,
                DirectoryRule.DIRECTORY_NOTE_ONE_LANGUAGE,
                Map.of("most", NOTE_LENGTH),
                en.isEmpty() || en.length() > NOTE_LENGTH ? "noteEn" : "noteCy");
    }

    private static Decision areas(PartnerContent content) {
        boolean good = content.areas().isEmpty()
                || (content.kind() == BodyKind.LOCAL_AUTHORITY
                        && content.areas().size() <= MOST_AREAS
                        && content.areas().stream()
                                .allMatch(code -> AREA.matcher(code).matches()));
        return at(good, DirectoryRule.DIRECTORY_AREA_CODE, Map.of("most", MOST_AREAS), "areas");
    }

    /** @param taken those of the wanted areas that another active authority has */
    public static Decision areasFree(Set<String> taken) {
        return at(
                taken.isEmpty(),
                DirectoryRule.DIRECTORY_AREA_TAKEN,
                Map.of("area", taken.stream().sorted().findFirst().orElse("")),
                "areas");
    }

    public static Decision mayChange(@Nullable Instant retiredAt) {
        return Decision.require(retiredAt == null, DirectoryRule.DIRECTORY_RETIRED);
    }

    public static Decision fresh(long edition, long opened) {
        return Decision.require(edition == opened, DirectoryRule.DIRECTORY_CHANGED_MEANWHILE);
    }

    private static Decision at(boolean holds, Rule rule, Map<String, Object> details, String field) {
        return holds ? Decision.allow() : Decision.refuse(new Refusal(rule, details, field));
    }
}
