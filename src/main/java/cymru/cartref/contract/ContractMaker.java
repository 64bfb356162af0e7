package cymru.cartref.contract;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.contract.domain.Certificate;
import cymru.cartref.contract.domain.Certificates;
import cymru.cartref.contract.domain.CommonContent;
import cymru.cartref.contract.domain.CommonContents;
import cymru.cartref.contract.domain.Contract;
import cymru.cartref.contract.domain.ContractRendering;
import cymru.cartref.contract.domain.ContractText;
import cymru.cartref.contract.domain.ContractTexts;
import cymru.cartref.contract.domain.Contracts;
import cymru.cartref.contract.process.ContractMails;
import cymru.cartref.contract.process.ContractProcess;
import cymru.cartref.contract.process.ContractTimetable;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.TermsInForce;
import cymru.cartref.terms.TermsWords;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every contract begins here: its words are written in both languages and kept, then the provider is asked to sign. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContractMaker implements ContractMaking {

    private final Contracts contracts;
    private final CommonContents commons;
    private final ContractTexts texts;
    private final Certificates certificates;
    private final ContractRendering rendering;
    private final ContractTimetable timetable;
    private final ContractProcess process;
    private final ContractMails mails;
    private final ProviderRegister providers;
    private final TermsInForce terms;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    ContractMaker(
            Contracts contracts,
            CommonContents commons,
            ContractTexts texts,
            Certificates certificates,
            ContractRendering rendering,
            ContractTimetable timetable,
            ContractProcess process,
            ContractMails mails,
            ProviderRegister providers,
            TermsInForce terms,
            AuditTrail audit,
            DatabaseClock clock) {
        this.contracts = contracts;
        this.commons = commons;
        this.texts = texts;
        this.certificates = certificates;
        this.rendering = rendering;
        this.timetable = timetable;
        this.process = process;
        this.mails = mails;
        this.providers = providers;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String make(AwardedContract award) {
        Optional<Contract> earlier = contracts.findByBid(award.bid());
        if (earlier.isPresent()) {
            return earlier.get().reference();
        }
        Instant now = clock.now();
        ProviderSummary provider = providers.find(award.providerId()).orElseThrow();
        CommonContent common = common(award, now);
        ContractTimetable.Beginning beginning = timetable.begin(now);
        Contract contract = contracts.saveAndFlush(Contract.made(
                award, common, provider.name(), beginning.procedureVersion(), beginning.providerDue(), now));
        contract.number();
        contracts.flush();
        Map<String, Object> hashes = write(contract, award, common, provider);
        int number = 0;
        for (Bilingual what : award.certificates()) {
            certificates.save(new Certificate(contract, ++number, what));
        }
        process.made(contract, beginning.providerDue());
        hashes.put("bid", award.bid());
        audit.record("contract.made", contract.reference(), hashes);
        mails.made(contract, number);
        return contract.reference();
    }

    private Map<String, Object> write(
            Contract contract, AwardedContract award, CommonContent common, ProviderSummary provider) {
        Map<NumberKind, String> numbers = providers.numbers(provider.id());
        Map<String, Object> hashes = new HashMap<>(Map.of("sha256Common", common.sha256()));
        for (Language language : Language.values()) {
            ShownContract shown = rendering.write(contract.reference(), award, common, provider, numbers, language);
            texts.save(new ContractText(contract, shown));
            hashes.put(language == Language.CY ? "sha256Cy" : "sha256En", shown.sha256());
        }
        return hashes;
    }

    /** Kept once for all contracts that say the same; another round of a tender may say something else. */
    private CommonContent common(AwardedContract award, Instant now) {
        CommonContent content = CommonContent.of(award.tender(), award.common(), words(award, now), now);
        return commons.findByTenderAndSha256(award.tender(), content.sha256()).orElseGet(() -> commons.save(content));
    }

    private @Nullable TermsWords words(AwardedContract award, Instant now) {
        return award.termsRequired() ? terms.on(Deadlines.dayOf(now)).orElse(null) : null;
    }
}
