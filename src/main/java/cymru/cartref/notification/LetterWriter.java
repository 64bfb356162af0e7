package cymru.cartref.notification;

import cymru.cartref.shared.Language;
import cymru.cartref.text.Dates;
import cymru.cartref.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes every mail with the same two templates: what happened, what to do, one button, the reference. */
@Component
class LetterWriter {

    /** A stranger can register somebody else's address under any name; a name that reads as a link is not greeted. */
    private static final Pattern READS_AS_LINK =
            Pattern.compile("://|@|\\bwww\\.|\\p{L}\\.\\p{L}{2,}|/", Pattern.CASE_INSENSITIVE);

    private final Texts texts;
    private final String baseUrl;
    private final TemplateEngine html = engine(TemplateMode.HTML, ".html");
    private final TemplateEngine text = engine(TemplateMode.TEXT, ".txt");

    LetterWriter(Texts texts, @Value("${cartref.base-url}") String baseUrl) {
        this.texts = texts;
        this.baseUrl = baseUrl;
    }

    Letter write(OutboxRow row, Letterhead letterhead) {
        Language language = row.language();
        String key = "mail." + row.template();
        Context context = new Context(language.locale());
        context.setVariable("lang", language.locale().getLanguage());
        context.setVariable("subject", row.subject());
        context.setVariable("greeting", greeting(language, row.recipient().name()));
        context.setVariable("happened", texts.get(language, key + ".happened", row.arguments()));
        context.setVariable("todo", whereGiven(language, key + ".todo", row.arguments()));
        context.setVariable("button", button(language, key + ".button", row));
        context.setVariable("url", row.link() == null ? null : Links.absolute(baseUrl, row.link()));
        context.setVariable("reference", reference(language, row.reference()));
        context.setVariable("council", letterhead.council().in(language));
        context.setVariable("footer", texts.get(language, "mail.footer"));
        return new Letter(
                subject(row), text.process("message", context).strip() + "\n", html.process("message", context));
    }

    /** For example {@code T-0031: Your bid is open again (by 3 Feb 2027, 12:00 GMT)}. */
    private String subject(OutboxRow row) {
        Map<String, Object> arguments = new HashMap<>(Map.of("reference", row.reference(), "subject", row.subject()));
        String key = row.reference().isBlank() ? "mail.subject.alone" : "mail.subject";
        if (row.due() != null) {
            key += ".due";
            arguments.put("due", Dates.time(row.language(), row.due()));
        }
        return OneLine.of(texts.get(row.language(), key, arguments));
    }

    private String greeting(Language language, String name) {
        return name.isBlank() || READS_AS_LINK.matcher(name).find()
                ? texts.get(language, "mail.greeting.nameless")
                : texts.get(language, "mail.greeting", Map.of("name", name));
    }

    private @Nullable String button(Language language, String key, OutboxRow row) {
        if (row.link() == null) {
            return null;
        }
        String own = whereGiven(language, key, row.arguments());
        return own == null ? texts.get(language, "mail.button") : own;
    }

    private @Nullable String whereGiven(Language language, String key, Map<String, Object> arguments) {
        return texts.has(language, key) ? texts.get(language, key, arguments) : null;
    }

    private @Nullable String reference(Language language, String reference) {
        return reference.isBlank() ? null : texts.get(language, "mail.reference", Map.of("reference", reference));
    }

    private static TemplateEngine engine(TemplateMode mode, String suffix) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(LetterWriter.class.getClassLoader());
        resolver.setPrefix("mail/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
