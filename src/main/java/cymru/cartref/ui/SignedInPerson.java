package cymru.cartref.ui;

import java.util.Optional;

/** What the signed-in person is called; implemented by the module that knows accounts. */
public interface SignedInPerson {

    /** Empty when nobody is signed in. */
    Optional<String> name();
}
