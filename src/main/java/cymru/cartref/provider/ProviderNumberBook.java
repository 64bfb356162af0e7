package cymru.cartref.provider;

import cymru.cartref.provider.domain.ProviderNumber;
import cymru.cartref.provider.domain.ProviderNumbers;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.shared.RefusedException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Numbers of public registers: each names one provider. Whoever gives a taken one is not told whose it is. */
@Component
class ProviderNumberBook {

    private final ProviderNumbers numbers;

    ProviderNumberBook(ProviderNumbers numbers) {
        this.numbers = numbers;
    }

    Decision check(long providerId, Map<NumberKind, String> given) {
        Decision decision = Decision.allow();
        for (Map.Entry<NumberKind, String> number : given.entrySet()) {
            decision = decision.and(() ->
                    numbers.existsByRegisterAndNumberAndProviderIdNot(number.getKey(), number.getValue(), providerId)
                            ? Decision.refuse(taken(number.getKey()))
                            : Decision.allow());
        }
        return decision;
    }

    /** Two who give the same number at the same moment: the second is refused by the unique key. */
    void keep(long providerId, Map<NumberKind, String> given) {
        Map<NumberKind, String> toAdd = new EnumMap<>(NumberKind.class);
        toAdd.putAll(given);
        for (ProviderNumber known : numbers.findByProviderId(providerId)) {
            String next = toAdd.remove(known.register());
            if (next == null) {
                numbers.delete(known);
            } else if (!next.equals(known.number())) {
                known.becomes(next);
            }
        }
        toAdd.forEach((register, number) -> numbers.save(new ProviderNumber(providerId, register, number)));
        try {
            numbers.flush();
        } catch (DataIntegrityViolationException e) {
            throw new RefusedException(ProviderRule.PROVIDER_NUMBER_TAKEN);
        }
    }

    private static Refusal taken(NumberKind kind) {
        return new Refusal(ProviderRule.PROVIDER_NUMBER_TAKEN, Map.of(), kind.name());
    }
}
