package cymru.cartref.contract;

import cymru.cartref.PortalTest;

/** A test of this module on the whole application. */
@PortalTest
abstract class ContractIT extends ContractFixture {}
