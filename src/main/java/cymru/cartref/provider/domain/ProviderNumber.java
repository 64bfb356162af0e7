package cymru.cartref.provider.domain;

import cymru.cartref.provider.NumberKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A provider's number in a public register. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ProviderNumber {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long providerId;

    @Enumerated(EnumType.STRING)
    private NumberKind register;

    private String number;

    protected ProviderNumber() {}

    public ProviderNumber(long providerId, NumberKind register, String number) {
        this.providerId = providerId;
        this.register = register;
        this.number = number;
    }

    public long providerId() {
        return providerId;
    }

    public NumberKind register() {
        return register;
    }

    public String number() {
        return number;
    }

    public void becomes(String next) {
        number = next;
    }
}
