package cymru.cartref.tender.domain;

import cymru.cartref.contract.AgreementKind;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.AwardRule;
import cymru.cartref.tender.CriterionKind;
import cymru.cartref.tender.TenderContent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A part of a tender that is bid for and awarded on its own. */
@Entity
@Table(name = "tender_lot")
@SuppressWarnings("NullAway.Init")
public class Lot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tender_id")
    private Tender tender;

    private int number;
    private int round = 1;
    private String titleEn;
    private String titleCy;

    @Column(columnDefinition = "MEDIUMTEXT")
    private String descriptionEn;

    @Column(columnDefinition = "MEDIUMTEXT")
    private String descriptionCy;

    @Enumerated(EnumType.STRING)
    private AgreementKind agreement;

    @Enumerated(EnumType.STRING)
    private AwardRule awardRule;

    private @Nullable Integer places;
    private @Nullable BigDecimal threshold;
    private @Nullable BigDecimal value;

    @OneToMany(mappedBy = "lot", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 50)
    private List<Criterion> criteria = new ArrayList<>();

    protected Lot() {}

    Lot(Tender tender) {
        this.tender = tender;
    }

    void write(int at, TenderContent.Lot content) {
        number = at;
        titleEn = content.title().en();
        titleCy = content.title().cy();
        descriptionEn = content.description().en();
        descriptionCy = content.description().cy();
        agreement = content.agreement();
        awardRule = content.awardRule();
        places = content.places();
        threshold = content.threshold();
        value = content.value();
        List<Criterion> kept = new ArrayList<>();
        for (TenderContent.Criterion criterion : content.criteria()) {
            Criterion row = criteria.stream()
                    .filter(known -> known.is(criterion.id()))
                    .findFirst()
                    .orElseGet(() -> new Criterion(this));
            row.write(kept.size() + 1, criterion);
            kept.add(row);
        }
        criteria.retainAll(kept);
        kept.stream().filter(row -> !criteria.contains(row)).forEach(criteria::add);
    }

    TenderContent.Lot content() {
        return new TenderContent.Lot(
                id,
                title(),
                new Bilingual(descriptionEn, descriptionCy),
                agreement,
                awardRule,
                places,
                threshold,
                value,
                criteria.stream().map(Criterion::content).toList());
    }

    /** What evaluators score: every criterion but the price. */
    public List<TenderContent.Criterion> quality() {
        return criteria.stream()
                .map(Criterion::content)
                .filter(criterion -> criterion.kind() == CriterionKind.QUALITY)
                .toList();
    }

    /** Percent of the total that the price counts; zero where no price is asked. */
    public BigDecimal priceWeight() {
        return criteria.stream()
                .map(Criterion::content)
                .filter(criterion -> criterion.kind() == CriterionKind.PRICE && criterion.weight() != null)
                .map(TenderContent.Criterion::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public AgreementKind agreement() {
        return agreement;
    }

    public AwardRule awardRule() {
        return awardRule;
    }

    public @Nullable Integer places() {
        return places;
    }

    /** Points of 100 that an award asks for. */
    public @Nullable BigDecimal threshold() {
        return threshold;
    }

    public Bilingual description() {
        return new Bilingual(descriptionEn, descriptionCy);
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    boolean is(@Nullable Long other) {
        return id != null && id.equals(other);
    }

    public int number() {
        return number;
    }

    public int round() {
        return round;
    }

    public Bilingual title() {
        return new Bilingual(titleEn, titleCy);
    }
}
