package cymru.cartref.concern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.concern.ConcernFilter;
import org.junit.jupiter.api.Test;

/** What of the list's filters goes into the address. */
class FilterAddressTest {

    @Test
    void aChildsReferenceIsInNoAddress() {
        assertThat(FilterAddress.write(new ConcernFilter(null, true, false, "c-7q2m-4kx"))
                        .getQueryString())
                .isEqualTo("mine=yes");
        assertThat(FilterAddress.write(new ConcernFilter(null, false, false, "CN-00012"))
                        .getQueryString())
                .isEqualTo("text=CN-00012");
    }
}
