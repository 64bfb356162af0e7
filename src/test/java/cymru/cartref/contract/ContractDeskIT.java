package cymru.cartref.contract;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.contract.ContractRule.CONTRACT_CAPACITY_MISSING;
import static cymru.cartref.contract.ContractRule.CONTRACT_CERTIFICATE_NOT_WAITING;
import static cymru.cartref.contract.ContractRule.CONTRACT_CERTIFICATE_SETTLED;
import static cymru.cartref.contract.ContractRule.CONTRACT_EVIDENCE_EXPIRED;
import static cymru.cartref.contract.ContractRule.CONTRACT_NOT_AS_SHOWN;
import static cymru.cartref.contract.ContractRule.CONTRACT_PROVIDER_NOT_REGISTERED;
import static cymru.cartref.contract.ContractRule.CONTRACT_READING_NOT_CONFIRMED;
import static cymru.cartref.contract.ContractRule.CONTRACT_REFERRALS_STOPPED;
import static cymru.cartref.contract.ContractRule.CONTRACT_TERMS_NOT_ACCEPTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.account.Role;
import cymru.cartref.provider.ProviderFixture;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.TermsFixture;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Making, gates, signatures, files and lists. */
class ContractDeskIT extends ContractIT {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcTemplate template;

    @Autowired
    ApplicationEventMulticaster multicaster;

    @Test
    void aBidHasOneContractAndTheCommonTermsAreKeptOnce() {
        AwardedContract award = award(false, "Insurance");
        String reference = make(award);
        assertThat(reference).matches("K-\\d{4,}");
        assertThat(make(award)).isEqualTo(reference);
        provider = registeredProvider();
        signatory = person(provider, Role.AUTHORISED_SIGNATORY);
        String other = make(award(false));

        assertThat(other).isNotEqualTo(reference);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM contract_common WHERE tender = ?")
                        .param(tender)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(book.ofTender(tender)).extracting(ContractLine::reference).containsExactly(reference, other);
        assertThat(audited(reference)).containsExactly("contract.made");
    }

    @Test
    void theTendersPageReadsItsContractsInOneStatement() throws Exception {
        String reference = signedByProvider();
        make(award(false));
        Counting.Tally tally = Counting.of(() -> book.ofTender(tender));
        assertThat(tally.statements()).hasSize(1);
        ContractLine line = book.ofTender(tender).getFirst();
        assertThat(line.reference()).isEqualTo(reference);
        assertThat(line.providerId()).isEqualTo(provider);
        assertThat(line.provider()).startsWith("Tŷ Gobaith");
        assertThat(line.lot()).isEqualTo(2);
        assertThat(line.kind()).isEqualTo(AgreementKind.BLOCK);
        assertThat(line.status()).isEqualTo(ContractStatus.SIGNED_BY_PROVIDER);
        assertThat(line.providerSignedAt())
                .isEqualTo(page(reference).signatures().getFirst().at());
        assertThat(line.enteredOn()).isNull();
    }

    /** Whose turn it is to sign. */
    enum Turn {
        PROVIDER,
        COUNCIL
    }

    private String upTo(Turn turn, AwardedContract award, Runnable before) {
        String reference = make(award);
        if (turn == Turn.COUNCIL) {
            before.run();
            signForProvider(reference);
        }
        return reference;
    }

    private Object sign(Turn turn, String reference) {
        return turn == Turn.PROVIDER ? signForProvider(reference) : signForCouncil(reference);
    }

    @ParameterizedTest
    @EnumSource
    void whoHasLeftTheRegisterDoesNotEnterAContract(Turn turn) throws Throwable {
        String reference = upTo(turn, award(false), () -> {});
        status("LEFT");
        assertRefused(CONTRACT_PROVIDER_NOT_REGISTERED, () -> sign(turn, reference));
        status("REGISTERED");
        assertAllowed(CONTRACT_PROVIDER_NOT_REGISTERED, () -> sign(turn, reference));
    }

    @ParameterizedTest
    @EnumSource
    void whoIsSuspendedDoesNotEnterAContract(Turn turn) throws Throwable {
        String reference = upTo(turn, award(false), () -> {});
        referrals("SUSPENDED");
        assertRefused(CONTRACT_REFERRALS_STOPPED, () -> sign(turn, reference));
        referrals("OPEN");
        assertAllowed(CONTRACT_REFERRALS_STOPPED, () -> sign(turn, reference));
    }

    @ParameterizedTest
    @EnumSource
    void anExpiredCriticalPaperStopsTheContract(Turn turn) throws Throwable {
        String reference = upTo(turn, award(false), () -> {});
        paper("PUBLIC_LIABILITY", clock.today().minusDays(1));
        paper("ACCOUNTS", clock.today().minusDays(1));
        assertRefused(CONTRACT_EVIDENCE_EXPIRED, () -> sign(turn, reference));
        paper("PUBLIC_LIABILITY", clock.today());
        assertAllowed(CONTRACT_EVIDENCE_EXPIRED, () -> sign(turn, reference));
    }

    @ParameterizedTest
    @EnumSource
    void theTermsInForceAreAcceptedFirstAndTheirWordsAreInTheContract(Turn turn) throws Throwable {
        TermsFixture terms = new TermsFixture();
        beans.autowireBean(terms);
        int first = terms.issue();
        String reference = upTo(turn, award(true), () -> terms.accept(signatory, first));
        int next = turn == Turn.PROVIDER ? first : terms.issue();

        assertRefused(CONTRACT_TERMS_NOT_ACCEPTED, () -> sign(turn, reference));
        assertThat(page(reference).inTheWay()).hasSize(1);
        terms.accept(signatory, next);
        assertAllowed(CONTRACT_TERMS_NOT_ACCEPTED, () -> sign(turn, reference));

        assertThat(As.person(writer, () -> signing.text(reference, Language.CY)).html())
                .contains("Telerau nid-er-elw, fersiwn " + first, "Byddwch garedig.");
        assertThat(As.person(writer, () -> signing.text(reference, Language.EN)).html())
                .contains("Not-for-profit terms, version " + first, "Be kind.");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSignedIsWhatThePageShowed(Turn turn) throws Throwable {
        String reference = upTo(turn, award(false), () -> {});
        assertRefused(
                CONTRACT_NOT_AS_SHOWN,
                () -> signing(
                        turn, reference, shown -> new SignContract(Language.EN, "0".repeat(64), "Director", true)));
        assertRefused(
                CONTRACT_NOT_AS_SHOWN,
                () -> signing(
                        turn, reference, shown -> new SignContract(Language.CY, shown.sha256(), "Director", true)));
        assertRefused(
                CONTRACT_CAPACITY_MISSING,
                () -> signing(turn, reference, shown -> new SignContract(Language.EN, shown.sha256(), " ", true)));
        assertRefused(
                CONTRACT_READING_NOT_CONFIRMED,
                () -> signing(
                        turn, reference, shown -> new SignContract(Language.EN, shown.sha256(), "Director", false)));
        assertThat(refused(reference))
                .containsExactly(
                        "CONTRACT_NOT_AS_SHOWN",
                        "CONTRACT_NOT_AS_SHOWN",
                        "CONTRACT_CAPACITY_MISSING",
                        "CONTRACT_READING_NOT_CONFIRMED");
        assertAllowed(
                CONTRACT_NOT_AS_SHOWN,
                () -> signing(
                        turn, reference, shown -> new SignContract(Language.EN, shown.sha256(), "Director", true)));
    }

    @Test
    void aTextThatSomebodyChangedInTheDatabaseIsNotSigned() {
        String reference = signedByProvider();
        for (String change : List.of("shown = CONCAT(shown, '!')", "sha256 = SHA2(shown, 256)")) {
            jdbc.sql("UPDATE contract_text SET " + change
                            + " WHERE contract_id = (SELECT id FROM contract WHERE reference = ?)")
                    .param(reference)
                    .update();
        }
        assertRefused(CONTRACT_NOT_AS_SHOWN, () -> signForCouncil(reference));
    }

    @Test
    void bothSignaturesAreOneCommitEachAndTwiceGivesTheSameAnswer() throws Exception {
        String reference = made();
        SignatureLine[] lines = new SignatureLine[2];
        SignContract command = As.person(signatory, () -> asShown(signing.text(reference, Language.CY)));
        Counting.Tally first =
                Counting.of(() -> lines[0] = As.person(signatory, () -> signing.sign(reference, command)));
        SignContract second = As.person(head, () -> asShown(council.text(reference, Language.EN)));
        Counting.Tally last = Counting.of(() -> lines[1] = As.person(head, () -> council.sign(reference, second)));

        assertThat(first.commits()).isEqualTo(1);
        assertThat(last.commits()).isEqualTo(1);
        long colleague = person(provider, Role.AUTHORISED_SIGNATORY);
        assertThat(As.person(colleague, () -> signing.sign(reference, command))).isEqualTo(lines[0]);
        assertThat(signForCouncil(reference)).isEqualTo(lines[1]);
        assertThat(audited(reference))
                .containsOnlyOnce("contract.signed-by-provider")
                .containsOnlyOnce("contract.signed-by-council");
        assertThat(mailsTo(writer, reference)).containsOnlyOnce("contract-in-force");
    }

    @Test
    void makingCertificatesAndGivingUpAreOneCommitEach() throws Exception {
        String[] reference = new String[1];
        AwardedContract award = award(false, "Insurance");
        assertThat(Counting.of(() -> reference[0] = make(award)).commits()).isEqualTo(1);
        assertThat(Counting.of(() -> send(reference[0], 1)).commits()).isEqualTo(1);
        long file = newest(reference[0], 1);
        assertThat(Counting.of(() -> As.person(
                                officer, () -> council.rejectCertificate(reference[0], 1, file, "Not yours.")))
                        .commits())
                .isEqualTo(1);
        assertThat(Counting.of(() -> As.person(officer, () -> council.giveUp(reference[0], "No more.")))
                        .commits())
                .isEqualTo(1);
    }

    @Test
    void thoseAboveHearInTheSameTransaction() {
        List<Object> heard = new ArrayList<>();
        ApplicationListener<PayloadApplicationEvent<?>> listening = new ApplicationListener<>() {
            @Override
            public void onApplicationEvent(PayloadApplicationEvent<?> event) {
                if (event.getPayload() instanceof ContractEntered || event.getPayload() instanceof ContractNotEntered) {
                    assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                            .isTrue();
                    heard.add(event.getPayload());
                }
            }
        };
        multicaster.addApplicationListener(listening);
        try {
            AwardedContract award = award(false);
            String entered = make(award);
            signForProvider(entered);
            signForCouncil(entered);
            AwardedContract other = award(false);
            String givenUp = make(other);
            As.person(officer, () -> council.giveUp(givenUp, "Withdrawn."));
            assertThat(heard)
                    .containsExactly(
                            new ContractEntered(entered, tender, award.bid(), clock.today()),
                            new ContractNotEntered(givenUp, tender, other.bid()));
        } finally {
            multicaster.removeApplicationListener(listening);
        }
    }

    @Test
    void aFileThatWaitsIsReplacedAndTheOfficerDecidesOnTheOneTheySaw() throws Throwable {
        String reference = make(award(false, "Insurance"));
        send(reference, 1);
        long older = newest(reference, 1);
        send(reference, 1);
        assertInStep(reference);
        assertRefused(
                CONTRACT_CERTIFICATE_NOT_WAITING,
                () -> As.person(officer, () -> council.acceptCertificate(reference, 1, older)));
        assertAllowed(CONTRACT_CERTIFICATE_NOT_WAITING, () -> accept(reference, 1));
        accept(reference, 1);
        assertThat(audited(reference)).containsOnlyOnce("contract.certificate-accepted");
        assertRefused(CONTRACT_CERTIFICATE_SETTLED, () -> send(reference, 1));
        assertInStep(reference);
    }

    @Test
    void certificateFilesAreReadByBothSidesAndTheCouncilsReadingIsOnRecord() throws IOException {
        String reference = make(award(false, "Insurance"));
        send(reference, 1);
        long file = newest(reference, 1);
        try (InputStream council = As.person(officer, () -> this.council.certificate(reference, file))
                        .content();
                InputStream own = As.person(writer, () -> signing.certificate(reference, file))
                        .content()) {
            byte[] expected = ProviderFixture.pdf().readAllBytes();
            assertThat(council.readAllBytes()).isEqualTo(expected);
            assertThat(own.readAllBytes()).isEqualTo(expected);
        }
        assertThat(audited(reference)).containsOnlyOnce("contract.certificate-read");
        String other = make(award(false, "Insurance"));
        assertThatThrownBy(() -> As.person(officer, () -> council.certificate(other, file)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherProvidersContractIsNone() {
        String reference = make(award(false, "Insurance"));
        send(reference, 1);
        long file = newest(reference, 1);
        SignContract command = As.person(signatory, () -> asShown(signing.text(reference, Language.EN)));
        long stranger = person(registeredProvider(), Role.AUTHORISED_SIGNATORY, Role.BID_WRITER);
        for (Runnable deed : List.<Runnable>of(
                () -> signing.page(reference),
                () -> signing.text(reference, Language.EN),
                () -> signing.printed(reference, Language.EN),
                () -> signing.certificate(reference, file),
                () -> signing.sendCertificate(reference, 1, ProviderFixture.pdf(), "a.pdf"),
                () -> signing.sign(reference, command),
                () -> signing.page("K-999999"))) {
            assertThatThrownBy(() -> As.person(stranger, deed)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(As.person(stranger, () -> signing.mine(ContractFilter.ALL, Long.MAX_VALUE, 50)))
                .isEmpty();
        assertThat(As.person(signatory, () -> signing.mine(ContractFilter.ALL, Long.MAX_VALUE, 50)))
                .extracting(ListedContract::reference)
                .containsExactly(reference);
        assertThatThrownBy(() -> As.person(officer, () -> council.page("K-999999")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theProviderHearsDecisionsFromTheCouncilNotFromAnOfficer() {
        String reference = make(award(false, "Insurance"));
        send(reference, 1);
        As.person(officer, () -> council.rejectCertificate(reference, 1, newest(reference, 1), "Not yours."));
        assertThat(providersPage(reference).events())
                .filteredOn(event -> event.by() == Party.COUNCIL)
                .allMatch(event -> event.who() == null);
        assertThat(providersPage(reference).messages()).isEmpty();
        assertThat(page(reference).events())
                .filteredOn(event -> event.kind() == ContractEvent.Kind.CERTIFICATE_REJECTED)
                .singleElement()
                .satisfies(event -> assertThat(event.who()).startsWith("Siân ŵŷ"));
        assertThat(page(reference).messages()).isNotEmpty();
    }

    @Test
    void theSignedContractIsPrintedInBothLanguagesWithBothSignatures() throws IOException {
        String reference = inForce();
        ContractPage page = page(reference);
        for (Language language : Language.values()) {
            ContractFile file = As.person(signatory, () -> signing.printed(reference, language))
                    .orElseThrow();
            assertThat(file.name()).isEqualTo(reference + (language == Language.CY ? "-cy.pdf" : "-en.pdf"));
            assertThat(file.mediaType()).isEqualTo("application/pdf");
            try (InputStream content = file.content();
                    PDDocument pdf = Loader.loadPDF(content.readAllBytes())) {
                String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
                assertThat(pdf.getDocumentCatalog().getLanguage())
                        .isEqualTo(language.locale().getLanguage());
                assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
                assertThat(text)
                        .contains(reference, tender, page.provider(), "£812.50", "Ymddiriedolwr")
                        .contains("Siân ŵŷ AUTHORISED_SIGNATORY", "Siân ŵŷ HEAD_OF_SERVICE")
                        .contains(TITLE.in(language))
                        .containsPattern("\\d{2}:\\d{2}:\\d{2} (GMT|BST)");
                String tight = text.replace(" ", "");
                page.signatures().forEach(signature -> assertThat(tight).contains(signature.sha256()));
            }
        }
        assertThat(As.person(officer, () -> council.printed(reference, Language.CY)))
                .isPresent();
        String unsigned = made();
        assertThat(As.person(officer, () -> council.printed(unsigned, Language.CY)))
                .isEmpty();
    }

    @Test
    void theListIsFilteredAndReadByKey() {
        String draft = made();
        String inForce = inForce();
        assertThat(list(new ContractFilter(null, null, tender)))
                .extracting(ListedContract::reference)
                .containsExactly(inForce, draft);
        assertThat(list(new ContractFilter(ContractStatus.DRAFT, null, tender)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.reference()).isEqualTo(draft);
                    assertThat(line.title()).isEqualTo(TITLE);
                    assertThat(line.signBy()).isNotNull();
                });
        assertThat(list(new ContractFilter(null, AgreementKind.SPOT, tender))).isEmpty();
        assertThat(list(new ContractFilter(null, null, "100%_"))).isEmpty();
        ListedContract newest = list(new ContractFilter(null, null, tender)).getFirst();
        assertThat(As.person(officer, () -> council.list(new ContractFilter(null, null, tender), newest.id(), 50)))
                .extracting(ListedContract::reference)
                .containsExactly(draft);
    }

    @Test
    void theListCostsTheSameAtTenAndAtThousandContracts() throws Exception {
        make(award(false));
        ended(10);
        int atTen = statements();
        ended(1_000);
        assertThat(statements()).isEqualTo(atTen);
        assertThat(As.person(officer, () -> council.list(ContractFilter.ALL, Long.MAX_VALUE, 5_000)))
                .hasSizeLessThanOrEqualTo(100);
    }

    private int statements() throws Exception {
        return Counting.of(() -> list(ContractFilter.ALL)).statements().size();
    }

    private List<ListedContract> list(ContractFilter filter) {
        return As.person(officer, () -> council.list(filter, Long.MAX_VALUE, 50));
    }

    private Object signing(Turn turn, String reference, Function<ShownContract, SignContract> command) {
        return turn == Turn.PROVIDER
                ? As.person(
                        signatory, () -> signing.sign(reference, command.apply(signing.text(reference, Language.EN))))
                : As.person(head, () -> council.sign(reference, command.apply(council.text(reference, Language.EN))));
    }

    /** Old contracts of this provider, as many as a list has to bear. */
    private void ended(int many) {
        Long common = jdbc.sql("SELECT id FROM contract_common WHERE tender = ?")
                .param(tender)
                .query(Long.class)
                .single();
        List<Object[]> rows = IntStream.range(0, many)
                .mapToObj(n -> {
                    String unique = UUID.randomUUID().toString().substring(0, 13);
                    return new Object[] {"Y-" + unique, common, tender, "Y-" + unique, provider};
                })
                .toList();
        template.batchUpdate(
                "INSERT INTO contract (version, reference, common_id, tender, bid, provider_id, provider, kind, lot,"
                        + " lot_title_en, lot_title_cy, terms_required, status, made_at, procedure_version,"
                        + " provider_due, reminded) VALUES (0, ?, ?, ?, ?, ?, 'Old', 'SPOT', 1, 'Old', 'Hen', FALSE,"
                        + " 'ENDED', UTC_TIMESTAMP(6), 5, UTC_TIMESTAMP(6), FALSE)",
                Objects.requireNonNull(rows));
    }

    private void status(String status) {
        jdbc.sql("UPDATE provider SET status = ? WHERE id = ?")
                .params(status, provider)
                .update();
    }

    private void referrals(String status) {
        jdbc.sql("UPDATE provider SET referral_status = ? WHERE id = ?")
                .params(status, provider)
                .update();
    }

    private void paper(String kind, LocalDate expires) {
        jdbc.sql("""
                        INSERT INTO provider_evidence (version, provider_id, form_key, kind, critical, state,
                                                       document_id, expires, submitted_at, submitted_by)
                        VALUES (0, :provider, :key, :kind, :critical, 'VERIFIED', :key, :expires, UTC_TIMESTAMP(6), 0)""")
                .param("provider", provider)
                .param("key", UUID.randomUUID().toString())
                .param("kind", kind)
                .param("critical", !kind.equals("ACCOUNTS"))
                .param("expires", expires)
                .update();
    }
}
