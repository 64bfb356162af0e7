package cymru.cartref.tender.domain;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.Proof;
import cymru.cartref.tender.TenderContent;
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
import org.jspecify.annotations.Nullable;

/** What every bidder must show, whatever the lot. */
@Entity
@Table(name = "tender_requirement")
@SuppressWarnings("NullAway.Init")
public class Requirement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tender_id")
    private Tender tender;

    private int position;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    private String textEn;
    private String textCy;

    protected Requirement() {}

    Requirement(Tender tender) {
        this.tender = tender;
    }

    void write(int at, TenderContent.Requirement content) {
        position = at;
        proof = content.proof();
        textEn = content.text().en();
        textCy = content.text().cy();
    }

    TenderContent.Requirement content() {
        return new TenderContent.Requirement(id, proof, new Bilingual(textEn, textCy));
    }

    boolean is(@Nullable Long other) {
        return id != null && id.equals(other);
    }
}
