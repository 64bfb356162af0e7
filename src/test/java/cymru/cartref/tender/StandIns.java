package cymru.cartref.tender;

import cymru.cartref.provider.*;
import cymru.cartref.shared.*;
import cymru.cartref.terms.TermsGate;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
class StandIns implements ProviderRegister, TermsGate {
    static final Map<Long, ProviderSummary> ALL = new ConcurrentHashMap<>();
    static final Set<Long> WITHOUT_TERMS = ConcurrentHashMap.newKeySet();

    public Optional<ProviderSummary> find(long id) { return Optional.ofNullable(ALL.get(id)); }
    public Optional<ProviderSummary> byReference(String reference) { return Optional.empty(); }
    public List<ProviderSummary> all(Collection<Long> ids) { return ids.stream().map(this::find).flatMap(Optional::stream).toList(); }
    public List<ProviderSummary> registeredOffering(Set<ServiceKind> kinds, Set<String> areas) { return List.copyOf(ALL.values()); }
    public Decision acceptedCurrentTerms(long id) { return WITHOUT_TERMS.contains(id) ? Decision.refuse(TenderRule.PROVIDER_NOT_REGISTERED) : Decision.allow(); }
}
