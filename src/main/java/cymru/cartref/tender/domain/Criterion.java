package cymru.cartref.tender.domain;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.CriterionKind;
import cymru.cartref.tender.TenderContent;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a lot's bids are judged by. */
@Entity
@Table(name = "tender_criterion")
@SuppressWarnings("NullAway.Init")
public class Criterion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lot_id")
    private Lot lot;

    private int position;

    @Enumerated(EnumType.STRING)
    private CriterionKind kind;

    private String titleEn;
    private String titleCy;

    @Column(columnDefinition = "TEXT")
    private String questionEn;

    @Column(columnDefinition = "TEXT")
    private String questionCy;

    @Column(columnDefinition = "TEXT")
    private String guidanceEn;

    @Column(columnDefinition = "TEXT")
    private String guidanceCy;

    private @Nullable BigDecimal weight;
    private @Nullable Integer wordLimit;
    private int highestScore;
    private @Nullable BigDecimal threshold;

    @Convert(converter = BilingualList.class)
    @Column(columnDefinition = "TEXT")
    private List<Bilingual> descriptors;

    protected Criterion() {}

    Criterion(Lot lot) {
        this.lot = lot;
    }

    void write(int at, TenderContent.Criterion content) {
        position = at;
        kind = content.kind();
        titleEn = content.title().en();
        titleCy = content.title().cy();
        questionEn = content.question().en();
        questionCy = content.question().cy();
        guidanceEn = content.guidance().en();
        guidanceCy = content.guidance().cy();
        weight = content.weight();
        wordLimit = content.wordLimit();
        highestScore = content.highestScore();
        threshold = content.threshold();
        descriptors = content.descriptors();
    }

    TenderContent.Criterion content() {
        return new TenderContent.Criterion(
                id,
                kind,
                new Bilingual(titleEn, titleCy),
                new Bilingual(questionEn, questionCy),
                new Bilingual(guidanceEn, guidanceCy),
                weight,
                wordLimit,
                highestScore,
                threshold,
                descriptors);
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    boolean is(@Nullable Long other) {
        return id != null && id.equals(other);
    }

    public CriterionKind kind() {
        return kind;
    }
}
