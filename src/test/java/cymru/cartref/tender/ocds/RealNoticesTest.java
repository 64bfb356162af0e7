package cymru.cartref.tender.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cymru.cartref.tender.ocds.NoticeDraft.WeightSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Eight real public notices, where {@code CARTREF_SHARED} says they are; skipped, saying so, where it is not set. */
class RealNoticesTest {

    private static NoticeDraft notice(String name) throws IOException {
        String shared = System.getenv("CARTREF_SHARED");
        assumeTrue(shared != null, "CARTREF_SHARED is not set: the real notices are not here");
        Path folder = Path.of(Objects.requireNonNull(shared), "data", "ocds-releases");
        List<NoticeDraft> drafts = OcdsImportTest.drafts(Files.readAllBytes(folder.resolve(name + ".json")));
        assertThat(drafts).hasSize(1);
        return drafts.getFirst();
    }

    private static String text(@Nullable Prose prose) {
        return Objects.requireNonNull(prose).text();
    }

    private static Instant bidsEnd(NoticeDraft draft) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(draft.tenderPeriod()).end())
                .at();
    }

    @Test
    void luton() throws IOException {
        NoticeDraft draft = notice("at1299-provision-for-children-looked-after");
        assertThat(text(draft.title())).isEqualTo("AT1299 - Provision for Children looked after");
        assertThat(text(draft.description())).contains("Central Bedfordshire councils.\n\nLuton Council will be");
        assertThat(Objects.requireNonNull(draft.description()).lineBreaksRestored())
                .isTrue();
        assertThat(Objects.requireNonNull(draft.value()).amount()).isEqualByComparingTo("118000000");
        assertThat(Objects.requireNonNull(draft.buyer()).name()).isEqualTo("Luton Council");
        assertThat(draft.classifications())
                .extracting(NoticeDraft.Classification::code)
                .containsExactly("85300000");
        assertThat(bidsEnd(draft)).isEqualTo("2025-02-17T17:00:00Z");
        assertThat(draft.procedure().vcse()).isTrue();
        assertThat(draft.documents()).hasSize(2).allMatch(NoticeDraft.Link::linkable);
        assertThat(draft.missing())
                .contains(MissingField.LOTS, MissingField.CRITERIA, MissingField.CLARIFICATION_DEADLINE)
                .doesNotContain(MissingField.CONTRACT_START, MissingField.REGION);
        assertThat(draft.askFor(Instant.parse("2026-11-22T00:00:00Z")))
                .contains(MissingField.BID_DEADLINE, MissingField.CONTRACT_START)
                .doesNotContain(MissingField.CONTRACT_END);
    }

    @Test
    void ceredigion() throws IOException {
        NoticeDraft draft = notice("ceredigion-flying-start-provision-of-childcare");
        NoticeDraft.Lot lot = draft.lots().getFirst();
        assertThat(lot.criteria())
                .extracting(NoticeDraft.Criterion::weight)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("70"), new BigDecimal("30"));
        assertThat(lot.criteria()).extracting(NoticeDraft.Criterion::weightFrom).containsOnly(WeightSource.DESCRIPTION);
        assertThat(Objects.requireNonNull(lot.contractPeriod()).days()).isEqualTo(1080);
        assertThat(draft.regions()).containsExactly(new NoticeDraft.Region("1", "UKL14"));
        assertThat(draft.procedure().bidLanguages()).containsExactly("en", "cy");
        assertThat(text(draft.title())).isEqualTo("Ceredigion - Flying Start Provision of Childcare");
        assertThat(draft.missing()).doesNotContain(MissingField.WEIGHTS, MissingField.CONTRACT_END);
        assertThat(draft.leftOver())
                .contains(new NoticeDraft.LeftOver(
                        "/releases/0/tender/lots/0/renewal/description", "Possible extension of 24 months"));
    }

    @Test
    void dudley() throws IOException {
        NoticeDraft draft = notice("domestic-abuse-support-services-children");
        assertThat(text(draft.description()))
                .contains("informed service.\n\nThe contract originated")
                .contains("aspx/Home\n\nPlease ensure")
                .contains("Additional information:\nAll submissions")
                .doesNotContainPattern("rn(?:rn| |[A-Z])");
        assertThat(Objects.requireNonNull(draft.minimumValue()).amount()).isEqualByComparingTo("48000");
        assertThat(draft.classifications())
                .extracting(NoticeDraft.Classification::code)
                .containsExactly("85000000", "85310000", "85300000");
        assertThat(draft.procedure().vcse()).isFalse();
        assertThat(draft.seedOnly()).isFalse();
    }

    @Test
    void glasgow() throws IOException {
        NoticeDraft draft = notice("glasgow-residential-recovery-services");
        assertThat(draft.lots()).extracting(NoticeDraft.Lot::id).containsExactly("2", "1");
        assertThat(draft.lots())
                .extracting(lot -> Objects.requireNonNull(lot.value()).amount())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("2500000"), new BigDecimal("5000000"));
        assertThat(draft.lots())
                .allSatisfy(lot -> assertThat(lot.criteria().stream()
                                .map(criterion -> Objects.requireNonNull(criterion.weight()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("100"));
        assertThat(draft.regions()).extracting(NoticeDraft.Region::lot).containsExactly("2", "1");
        assertThat(draft.documents()).hasSize(3);
        assertThat(draft.documents()).filteredOn(NoticeDraft.Link::linkable).hasSize(1);
        assertThat(draft.source().releaseId()).isNull();
        assertThat(draft.leftOver())
                .extracting(NoticeDraft.LeftOver::pointer)
                .contains("/releases/0/tender/selectionCriteria/criteria/0/description", "/releases/0/description");
    }

    @Test
    void hertfordshireTellsOfAnAward() throws IOException {
        NoticeDraft draft = notice("hcc08-24-emergency-residential-placements-for-one");
        assertThat(draft.seedOnly()).isTrue();
        assertThat(text(draft.description()))
                .contains("\n\n- ")
                .contains("return home or")
                .doesNotContainPattern("rn(?:rn|\\s+rn|[A-Z])");
        assertThat(Objects.requireNonNull(draft.value()).amount()).isEqualByComparingTo("3650000");
        assertThat(draft.classifications())
                .extracting(NoticeDraft.Classification::code)
                .contains("85311000");
        assertThat(draft.leftOver())
                .contains(new NoticeDraft.LeftOver(
                        "/releases/0/awards/0/suppliers/0/name", "CF Contact and Support Services Limited"));
    }

    @Test
    void northAyrshire() throws IOException {
        NoticeDraft draft = notice("nac-1129-provision-of-a-mentoring-programme-for-ca");
        assertThat(draft.lots().getFirst().criteria())
                .extracting(
                        NoticeDraft.Criterion::type,
                        criterion -> Objects.requireNonNull(criterion.weight()).intValue())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("quality", 40),
                        org.assertj.core.groups.Tuple.tuple("price", 60));
        assertThat(bidsEnd(draft)).isEqualTo("2019-05-28T12:00:00Z");
        assertThat(draft.leftOver())
                .filteredOn(kept -> kept.pointer().endsWith("/minimum"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.value()).contains("Proceduresrn 1."));
    }

    @Test
    void leicestershireTellsOfAnAward() throws IOException {
        NoticeDraft draft = notice("short-breaks-play-leisure-and-domiciliary-care-for");
        assertThat(draft.seedOnly()).isTrue();
        assertThat(draft.procedure().method()).isEqualTo("direct");
        assertThat(Objects.requireNonNull(draft.description()).lineBreaksRestored())
                .isFalse();
        assertThat(draft.documents()).isEmpty();
        assertThat(draft.missing()).contains(MissingField.DOCUMENTS, MissingField.LOTS);
    }

    @Test
    void angleseyHoldsBothLanguagesInOneText() throws IOException {
        NoticeDraft draft = notice("system-brynu-ddynamig-gofal-plant-ynys-mon-dynamic");
        var title = Objects.requireNonNull(Objects.requireNonNull(draft.title()).split());
        assertThat(title.cy()).isEqualTo("System Brynu Ddynamig Gofal Plant Ynys Mon");
        assertThat(title.en()).isEqualTo("Dynamic Purchasing System for Anglesey Childcare");
        var description = Objects.requireNonNull(
                Objects.requireNonNull(draft.description()).split());
        assertThat(description.cy().lines()).hasSize(2).allMatch(line -> line.startsWith("Rhan"));
        assertThat(description.en().lines()).hasSize(2).allMatch(line -> line.startsWith("LOT"));
        assertThat(draft.lots()).hasSize(2).allSatisfy(lot -> {
            assertThat(Objects.requireNonNull(lot.title()).split()).isNotNull();
            assertThat(Objects.requireNonNull(lot.description()).split()).isNotNull();
        });
        var second = Objects.requireNonNull(
                Objects.requireNonNull(draft.lots().get(1).title()).split());
        assertThat(second.cy())
                .isEqualTo("Cyflenwi Addysg Gynnar a Gofal Plant Dydd Llawn o Ansawdd ar gyfer plant 3-11 mlwydd oed");
        assertThat(draft.documents()).hasSize(10);
        assertThat(draft.procedure().framework()).isEqualTo(new Framework(true, null));
        assertThat(draft.leftOver())
                .filteredOn(kept -> kept.pointer().endsWith("/maximumParticipants"))
                .hasSize(1);
        assertThat(draft.missing()).contains(MissingField.VALUE, MissingField.CRITERIA);
    }

    @Test
    void nothingOfANoticeIsLost() throws IOException {
        NoticeDraft draft = notice("ceredigion-flying-start-provision-of-childcare");
        assertThat(draft.leftOver())
                .extracting(NoticeDraft.LeftOver::pointer)
                .contains(
                        "/releases/0/tender/coveredBy/0",
                        "/releases/0/tender/legalBasis/id",
                        "/releases/0/tender/bidOpening/date",
                        "/releases/0/links/0/href")
                .noneMatch(pointer -> pointer.startsWith("/releases/0/tender/title"));
    }
}
