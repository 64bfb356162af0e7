package cymru.cartref.contract;

import cymru.cartref.contract.domain.CommonContent;
import cymru.cartref.contract.domain.CommonContents;
import cymru.cartref.contract.domain.Contract;
import cymru.cartref.contract.domain.ContractPdf;
import cymru.cartref.contract.domain.ContractText;
import cymru.cartref.contract.domain.ContractTexts;
import cymru.cartref.contract.domain.Signature;
import cymru.cartref.contract.domain.Signatures;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.shared.Language;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints a contract that both have signed, in both languages, and keeps the two files with it. */
@Component
class ContractPrints {

    private final ContractPdf pdf;
    private final CommonContents commons;
    private final ContractTexts texts;
    private final Signatures signatures;
    private final DocumentStore documents;

    ContractPrints(
            ContractPdf pdf,
            CommonContents commons,
            ContractTexts texts,
            Signatures signatures,
            DocumentStore documents) {
        this.pdf = pdf;
        this.commons = commons;
        this.texts = texts;
        this.signatures = signatures;
        this.documents = documents;
    }

    /** Brings the contract into force with its printed copies. */
    void enter(Contract contract, LocalDate on) {
        CommonContent common = commons.findById(contract.commonId()).orElseThrow();
        List<ContractText> kept = texts.findByContractIdOrderByLanguage(contract.id());
        List<SignatureLine> signed = signatures.findByContractIdOrderBySignedAt(contract.id()).stream()
                .map(Signature::line)
                .toList();
        Map<Language, String> hashes = new EnumMap<>(Language.class);
        kept.forEach(text -> hashes.put(text.language(), text.sha256()));
        Map<Language, DocumentId> printed = new EnumMap<>(Language.class);
        for (ContractText text : kept) {
            byte[] file = pdf.print(text.shown(contract.reference()), contract, common, hashes, signed, on);
            String name = contract.reference() + "-" + text.language().name().toLowerCase(Locale.ROOT) + ".pdf";
            printed.put(
                    text.language(),
                    documents
                            .store(new ByteArrayInputStream(file), name, DocumentStore.Accept.EVIDENCE)
                            .id());
        }
        contract.enter(
                on, Objects.requireNonNull(printed.get(Language.EN)), Objects.requireNonNull(printed.get(Language.CY)));
    }
}
