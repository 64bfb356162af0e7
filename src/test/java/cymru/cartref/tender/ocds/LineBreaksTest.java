package cymru.cartref.tender.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "councils.rnrnLuton Council|councils.~~Luton Council",
                "service. rn      rn      The contract|service.~~The contract",
                "(FSCE)rn LOT 2 – Delivery|(FSCE)~LOT 2 – Delivery",
                "mlwydd oedrn LOT 1|mlwydd oed~LOT 1",
                "ID=2343rn Community benefits|ID=2343~Community benefits",
                "5M GBPrn http://hse.example|5M GBP~http://hse.example",
                "aspx/HomernrnPlease ensure|aspx/Home~~Please ensure",
                "information: rnAll submissions|information:~All submissions",
                "Benefits Statementrn Template has|Benefits Statement~Template has",
                "ITT which is in PCS-t.rn *It runs|ITT which is in PCS-t.~*It runs",
                "first.rn Grade 3 or abovern should be shown|first.~Grade 3 or above~should be shown",
                "first.rn services they arern bidding for|first.~services they are~bidding for",
                "first.rn qualifying criteriarn *It is|first.~qualifying criteria~*It is",
                "They may returnrnrnNext|They may return~~Next",
            })
    void aLostBreakIsPutBack(String found, String restored) {
        assertThat(LineBreaks.restore(found)).isEqualTo(restored.replace('~', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Children return home and learn in a modern school",
                "Concern. Return The form in turn To Us, northern Wales; born 2012",
                "turnover of 660,000 by external journeys",
                "Cernyw, Padarn, haearn a thafarn; y farn gadarn Am hyn",
                "Severn Trent and Malvern Hills",
                "Sadwrn a Sul, asgwrn Cefn",
                "www.rn.org is for an rn on site",
                "first line\nsecond line of western Wales",
            })
    void aWordIsLeftAlone(String text) {
        assertThat(LineBreaks.restore(text)).isEqualTo(text);
        assertThat(LineBreaks.restore("Lost.rnrnHere " + text)).isEqualTo("Lost.\n\nHere " + text);
    }
}
