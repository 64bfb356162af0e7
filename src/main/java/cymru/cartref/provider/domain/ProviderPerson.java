package cymru.cartref.provider.domain;

import cymru.cartref.provider.PersonForm;
import cymru.cartref.provider.PersonRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person a provider names: responsible individual, registered manager or contact. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ProviderPerson extends EditedRow {

    @Enumerated(EnumType.STRING)
    private PersonRole role;

    private String name;
    private @Nullable String email;
    private @Nullable String phone;

    protected ProviderPerson() {}

    public ProviderPerson(long providerId, PersonForm form, long by, Instant now) {
        super(providerId, form.key());
        tell(form, by, now);
    }

    public void tell(PersonForm form, long by, Instant now) {
        role = form.role();
        name = form.name();
        email = form.email();
        phone = form.phone();
        changed(by, now);
    }

    public PersonForm form() {
        return new PersonForm(key(), role, name, email, phone);
    }

    public PersonRole role() {
        return role;
    }
}
