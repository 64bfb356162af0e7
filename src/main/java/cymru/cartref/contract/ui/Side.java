package cymru.cartref.contract.ui;

import cymru.cartref.account.Role;
import cymru.cartref.contract.ContractDesk;
import cymru.cartref.contract.ContractFile;
import cymru.cartref.contract.ContractFilter;
import cymru.cartref.contract.ContractPage;
import cymru.cartref.contract.ListedContract;
import cymru.cartref.contract.ShownContract;
import cymru.cartref.contract.SignContract;
import cymru.cartref.contract.SigningDesk;
import cymru.cartref.shared.Language;
import java.util.List;

/** What both sides do with contracts, each at its own desk: the pages are one, the desks are two. */
interface Side {

    /** Who signs for this side. */
    Role signatory();

    List<ListedContract> list(ContractFilter filter, long before, int limit);

    ContractPage page(String reference);

    ShownContract text(String reference, Language language);

    ContractFile certificate(String reference, long file);

    ContractFile printed(String reference, Language language);

    void sign(String reference, SignContract command);

    /** The council's. */
    record Council(ContractDesk desk) implements Side {

        @Override
        public Role signatory() {
            return Role.HEAD_OF_SERVICE;
        }

        @Override
        public List<ListedContract> list(ContractFilter filter, long before, int limit) {
            return desk.list(filter, before, limit);
        }

        @Override
        public ContractPage page(String reference) {
            return desk.page(reference);
        }

        @Override
        public ShownContract text(String reference, Language language) {
            return desk.text(reference, language);
        }

        @Override
        public ContractFile certificate(String reference, long file) {
            return desk.certificate(reference, file);
        }

        @Override
        public ContractFile printed(String reference, Language language) {
            return desk.printed(reference, language).orElseThrow();
        }

        @Override
        public void sign(String reference, SignContract command) {
            desk.sign(reference, command);
        }
    }

    /** A provider's. */
    record Provider(SigningDesk desk) implements Side {

        @Override
        public Role signatory() {
            return Role.AUTHORISED_SIGNATORY;
        }

        @Override
        public List<ListedContract> list(ContractFilter filter, long before, int limit) {
            return desk.mine(filter, before, limit);
        }

        @Override
        public ContractPage page(String reference) {
            return desk.page(reference);
        }

        @Override
        public ShownContract text(String reference, Language language) {
            return desk.text(reference, language);
        }

        @Override
        public ContractFile certificate(String reference, long file) {
            return desk.certificate(reference, file);
        }

        @Override
        public ContractFile printed(String reference, Language language) {
            return desk.printed(reference, language).orElseThrow();
        }

        @Override
        public void sign(String reference, SignContract command) {
            desk.sign(reference, command);
        }
    }
}
