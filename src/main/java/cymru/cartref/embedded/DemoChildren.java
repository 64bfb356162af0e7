package cymru.cartref.embedded;

import cymru.cartref.child.AgeBand;
import cymru.cartref.child.NewChild;
import cymru.cartref.child.OpenStay;
import cymru.cartref.child.StaysDesk;
import cymru.cartref.directory.Directory;
import cymru.cartref.time.DatabaseClock;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Some children live at the providers' homes, by reference only. */
@Component
@Order(65)
class DemoChildren implements DemoContent.Filler {

    private final DemoSignIn people;
    private final StaysDesk stays;
    private final Directory directory;
    private final DatabaseClock clock;

    DemoChildren(DemoSignIn people, StaysDesk stays, Directory directory, DatabaseClock clock) {
        this.people = people;
        this.stays = stays;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void fill() {
        people.as(DemoPerson.HOME_FINDER, () -> {
            stay("Tŷ'r Ardd", DemoServices.CARDIFF, AgeBand.AGE_13_15, 61);
            stay("Tŷ'r Ardd", DemoServices.VALE, AgeBand.AGE_16_17, 44);
            stay("Hendre Wen", DemoServices.CARDIFF, AgeBand.AGE_10_12, 30);
            stay("Tŷ Hafren", DemoServices.CARDIFF, AgeBand.AGE_13_15, 12);
        });
    }

    private void stay(String home, String authority, AgeBand age, int daysAgo) {
        String child = stays.add(new NewChild(
                UUID.randomUUID(), directory.byArea(authority).orElseThrow().id(), age));
        stays.open(new OpenStay(
                child, stays.homes(home, 1).getFirst().id(), clock.today().minusDays(daysAgo)));
    }
}
