package cymru.cartref.account;

import java.util.List;

/** Who is away and who stands in, now and on days to come; for the modules above. */
public interface Deputies {

    List<Deputising> all();

    /** Where the person is away, or stands in. */
    List<Deputising> of(long account);
}
