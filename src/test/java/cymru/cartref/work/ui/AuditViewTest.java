package cymru.cartref.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.work.AuditFilter;
import org.junit.jupiter.api.Test;

/** What of the audit trail's filters goes into the address. */
class AuditViewTest {

    @Test
    void aChildsReferenceIsInNoAddress() {
        assertThat(AuditView.address(new AuditFilter("C-7Q2M-4KX", "", "", false))
                        .getQueryString())
                .isEmpty();
        assertThat(AuditView.address(new AuditFilter("CN-00012", "", "", false)).getQueryString())
                .isEqualTo("case=CN-00012");
    }
}
