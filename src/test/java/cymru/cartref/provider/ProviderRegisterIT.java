package cymru.cartref.provider;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.provider.ProviderFixture.Made;
import cymru.cartref.shared.Language;
import cymru.cartref.text.SortKeys;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register: found by name, number and filters, and as cheap with ten thousand rows as with ten. */
class ProviderRegisterIT extends ProviderIT {

    private static final int MANY = 10_000;

    @Autowired
    JdbcTemplate template;

    @AfterEach
    void removeBulk() {
        template.update("DELETE FROM provider_service WHERE name = 'bulk'");
        template.update("DELETE FROM provider_evidence WHERE document_id = 'bulk'");
        template.update("DELETE FROM provider WHERE left_reason = 'bulk'");
    }

    @Test
    void aProviderIsFoundByNameNumberAndReference() {
        long officer = a.officer();
        Made made = a.submitted("Ŷd Melyn %_ " + ThreadLocalRandom.current().nextInt());
        RegistrationView file = file(made);
        String number = file.who().form().numbers().getOrDefault(NumberKind.COMPANY, "");
        String service = file.services().getFirst().form().regulatorReference();
        for (String words : List.of(
                file.who().form().name(),
                "Cymdeithas " + file.who().form().name(),
                number,
                made.reference(),
                "" + service)) {
            assertThat(found(officer, words))
                    .as(words)
                    .extracting(ProviderLine::reference)
                    .containsExactly(made.reference());
        }
        assertThat(found(officer, "%")).isEmpty();
        assertThat(found(officer, "' OR 1=1 -- ")).isEmpty();
        assertThat(found(officer, "melyn %_"))
                .extracting(ProviderLine::reference)
                .contains(made.reference());
    }

    @Test
    void filtersNarrowTheRegister() {
        long officer = a.officer();
        Made made = a.registered("Hidlo");
        template.update(
                "UPDATE provider_evidence SET expires = ? WHERE provider_id = ? AND kind = 'FIRE_RISK'",
                LocalDate.of(2026, 12, 24),
                made.id());
        ProviderFilter fitting = new ProviderFilter(
                made.reference(),
                Set.of(ProviderStatus.REGISTERED),
                ServiceKind.CHILDRENS_HOME,
                ProviderFixture.CARDIFF,
                LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE,
                true,
                false);
        assertThat(page(officer, fitting, null, 10)).singleElement().satisfies(line -> {
            assertThat(line.nextExpiry()).isEqualTo(LocalDate.of(2026, 12, 24));
            assertThat(line.kinds()).containsExactly(ServiceKind.CHILDRENS_HOME);
        });
        List<ProviderFilter> others = List.of(
                new ProviderFilter(made.reference(), Set.of(ProviderStatus.LEFT), null, null, null, false, false),
                new ProviderFilter(made.reference(), Set.of(), ServiceKind.FOSTERING, null, null, false, false),
                new ProviderFilter(made.reference(), Set.of(), null, "W06000001", null, false, false),
                new ProviderFilter(made.reference(), Set.of(), null, null, LegalForm.OTHER, false, false),
                new ProviderFilter(made.reference(), Set.of(), null, null, null, false, true));
        assertThat(others)
                .allSatisfy(
                        filter -> assertThat(page(officer, filter, null, 10)).isEmpty());
        As.person(
                made.administrator(),
                () -> evidence.handIn(ProviderFixture.paper(EvidenceKind.FIRE_RISK), ProviderFixture.pdf()));
        long renewed = file(made).evidence().getFirst().id();
        As.person(officer, () -> vetting.verifyPaper(made.reference(), renewed));
        assertThat(page(officer, fitting, null, 10)).isEmpty();
    }

    @Test
    void aPageCostsTwoBoundedStatementsWithTenRowsAndWithTenThousand() throws Exception {
        long officer = a.officer();
        bulk(10);
        int few = statements(officer);
        bulk(MANY);
        assertThat(statements(officer)).isEqualTo(few);
    }

    @Test
    void pagesFollowEachOtherInTheLanguagesOrderWithoutGapOrRepeat() {
        long officer = a.officer();
        bulk(230);
        ProviderFilter filter = new ProviderFilter("Swmp ", Set.of(), null, null, null, false, false);
        List<ProviderLine> all = new ArrayList<>();
        ProviderLine.After after = null;
        List<ProviderLine> page = page(officer, filter, after, 50);
        while (!page.isEmpty()) {
            all.addAll(page);
            after = page.getLast().after();
            page = page(officer, filter, after, 50);
        }
        assertThat(all).extracting(ProviderLine::id).doesNotHaveDuplicates().hasSize(230);
        assertThat(all).extracting(line -> line.after().sortKey()).isSorted();
        assertThat(page(officer, filter, null, 5000)).hasSize(ProviderDesk.PAGE);
    }

    private int statements(long officer) throws Exception {
        ProviderLine first = page(officer, ProviderFilter.ALL, null, 50).getFirst();
        Counting.Tally tally = Counting.of(() -> page(officer, ProviderFilter.ALL, first.after(), 50));
        List<String> own = tally.statements().stream()
                .filter(statement -> statement.contains("provider"))
                .toList();
        assertThat(own).hasSize(2);
        assertThat(own.getFirst()).contains("LIMIT").contains("sort_en >=");
        return tally.statements().size();
    }

    private List<ProviderLine> found(long officer, String words) {
        return page(officer, new ProviderFilter(words, Set.of(), null, null, null, false, false), null, 10);
    }

    private List<ProviderLine> page(
            long officer, ProviderFilter filter, ProviderLine.@Nullable After after, int limit) {
        return As.person(officer, () -> providers.register(filter, Language.EN, after, limit));
    }

    private void bulk(int rows) {
        Timestamp now = Timestamp.from(Instant.parse("2026-11-22T12:00:00Z"));
        List<Object[]> values = new ArrayList<>();
        long base = ThreadLocalRandom.current().nextLong(1_000_000_000L);
        for (int i = 0; i < rows; i++) {
            String name = "Swmp " + base + " " + i;
            values.add(new Object[] {
                "B-" + base + "-" + i,
                name,
                SortKeys.of(Language.EN, name),
                SortKeys.of(Language.CY, name),
                now,
                now,
                now
            });
        }
        template.batchUpdate(
                "INSERT INTO provider (version, reference, status, legal_form, name, sort_en, sort_cy, in_group,"
                        + " referral_status, referral_reason, referral_since, begun_at, begun_by, left_reason,"
                        + " changed_at, changed_by) VALUES (0, ?, 'REGISTERED', 'OTHER', ?, ?, ?, FALSE, 'OPEN', '', ?, ?,"
                        + " 0, 'bulk', ?, 0)",
                values);
        template.update(
                "INSERT INTO provider_service (version, provider_id, form_key, kind, name, referral_status,"
                        + " referral_reason, referral_since, changed_at, changed_by)"
                        + " SELECT 0, p.id, CONCAT('bulk', p.id), 'FOSTERING', 'bulk', 'OPEN', '', p.begun_at, p.begun_at, 0"
                        + " FROM provider p WHERE p.left_reason = 'bulk' AND p.reference LIKE ?",
                "B-" + base + "-%");
        template.update(
                "INSERT INTO provider_evidence (version, provider_id, form_key, kind, critical, state, document_id,"
                        + " expires, submitted_at, submitted_by)"
                        + " SELECT 0, p.id, CONCAT('bulk', p.id), 'FIRE_RISK', TRUE, 'VERIFIED', 'bulk', '2026-12-01',"
                        + " p.begun_at, 0 FROM provider p WHERE p.left_reason = 'bulk' AND p.reference LIKE ?",
                "B-" + base + "-%");
    }
}
