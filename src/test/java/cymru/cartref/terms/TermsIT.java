package cymru.cartref.terms;

import cymru.cartref.PortalTest;

/** A test of this module on the whole application. */
@PortalTest
abstract class TermsIT extends TermsFixture {}
