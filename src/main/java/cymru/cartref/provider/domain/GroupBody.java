package cymru.cartref.provider.domain;

import cymru.cartref.provider.GroupBodyForm;
import cymru.cartref.provider.GroupRelation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Another body of the provider's group. */
@Entity
@Table(name = "provider_group_body")
@SuppressWarnings("NullAway.Init")
public class GroupBody extends EditedRow {

    @Enumerated(EnumType.STRING)
    private GroupRelation relation;

    private String name;
    private @Nullable String office;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String companyNumber;
    private @Nullable String charityNumber;

    protected GroupBody() {}

    public GroupBody(long providerId, GroupBodyForm form, long by, Instant now) {
        super(providerId, form.key());
        tell(form, by, now);
    }

    public void tell(GroupBodyForm form, long by, Instant now) {
        relation = form.relation();
        name = form.name();
        office = form.office();
        email = form.email();
        phone = form.phone();
        companyNumber = form.companyNumber();
        charityNumber = form.charityNumber();
        changed(by, now);
    }

    public GroupBodyForm form() {
        return new GroupBodyForm(key(), relation, name, office, email, phone, companyNumber, charityNumber);
    }
}
