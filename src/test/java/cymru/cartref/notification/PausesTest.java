package cymru.cartref.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PausesTest {

    @Test
    void pausesGrowAndEndAfterTheEighthTry() {
        assertThat(IntStream.range(1, Pauses.TRIES)
                        .mapToObj(tries -> Pauses.after(tries).orElseThrow()))
                .hasSize(7)
                .startsWith(Duration.ofSeconds(10), Duration.ofMinutes(1))
                .isSorted();
        assertThat(Pauses.after(8)).isEmpty();
    }
}
