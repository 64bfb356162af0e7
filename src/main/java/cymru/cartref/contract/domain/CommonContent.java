package cymru.cartref.contract.domain;

import cymru.cartref.contract.CommonTerms;
import cymru.cartref.contract.ShownContract;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.terms.TermsWords;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What all contracts of an award say alike, with the words of the not-for-profit terms where they are asked for. Never changed. */
@Entity
@Immutable
@Table(name = "contract_common")
@SuppressWarnings("NullAway.Init")
public class CommonContent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String tender;
    private String titleEn;
    private String titleCy;
    private String descriptionEn;
    private String descriptionCy;
    private String buyer;
    private @Nullable LocalDate startDay;
    private @Nullable LocalDate endDay;
    private @Nullable Integer termsNumber;
    private @Nullable String termsEn;
    private @Nullable String termsCy;
    private String sha256;
    private Instant madeAt;

    protected CommonContent() {}

    /** @param words the terms in force; null where they are not asked for, or none is in force */
    public static CommonContent of(String tender, CommonTerms common, @Nullable TermsWords words, Instant now) {
        CommonContent content = new CommonContent();
        content.tender = tender;
        content.titleEn = common.title().en();
        content.titleCy = common.title().cy();
        content.descriptionEn = common.description().en();
        content.descriptionCy = common.description().cy();
        content.buyer = common.buyer();
        content.startDay = common.start();
        content.endDay = common.end();
        if (words != null) {
            content.termsNumber = words.number();
            content.termsEn = words.text().en();
            content.termsCy = words.text().cy();
        }
        content.madeAt = now;
        content.sha256 = content.hash();
        return content;
    }

    /** Of every value in the order of the columns, each with its length before it, so that no two contents read alike. */
    private String hash() {
        String all = Stream.of(
                        tender,
                        titleEn,
                        titleCy,
                        descriptionEn,
                        descriptionCy,
                        buyer,
                        startDay,
                        endDay,
                        termsNumber,
                        termsEn,
                        termsCy)
                .map(value -> Objects.toString(value, ""))
                .map(value -> value.length() + ":" + value)
                .collect(Collectors.joining("\n"));
        return ShownContract.sha256(all.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether what is kept still gives the hash it was kept with. */
    public boolean untouched() {
        return hash().equals(sha256);
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public Bilingual title() {
        return new Bilingual(titleEn, titleCy);
    }

    public Bilingual description() {
        return new Bilingual(descriptionEn, descriptionCy);
    }

    public String buyer() {
        return buyer;
    }

    public @Nullable LocalDate start() {
        return startDay;
    }

    public @Nullable LocalDate end() {
        return endDay;
    }

    public @Nullable TermsWords terms() {
        return termsNumber == null || termsEn == null || termsCy == null
                ? null
                : new TermsWords(termsNumber, new Bilingual(termsEn, termsCy));
    }

    public String sha256() {
        return sha256;
    }
}
