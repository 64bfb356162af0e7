package cymru.cartref.embedded;

import cymru.cartref.account.Actor;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.AcceptTerms;
import cymru.cartref.terms.AcceptanceDesk;
import cymru.cartref.terms.DraftTerms;
import cymru.cartref.terms.TermsDesk;
import cymru.cartref.time.DatabaseClock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The council's terms, written by an officer and issued by a manager before anybody registers: who registers is asked. */
@Component
@Order(10)
class DemoTerms implements DemoContent.Filler {

    private static final Bilingual TEXT = new Bilingual("""
            # Terms for providers of care for children

            These are sample terms of an invented council. They bind nobody.

            ## Children first
            The provider keeps each child safe, listens to them, and tells the Council the same day of anything that harms a child.

            ## Not for profit
            From the dates that the law sets, care of this kind is bought from not-for-profit entities and local authorities.
            - A not-for-profit entity uses what it earns for the welfare of children.
            - A provider in transition tells the Council of each step it takes.
            - Arrangements with related parties are declared before they begin.

            ## The Welsh language
            A child who wishes to live in Welsh can do so, without having to ask.

            ## Changes
            The provider tells the Council within five working days when its legal form, its responsible individual or its registration changes.
            """, """
            # Telerau i ddarparwyr gofal i blant

            Telerau enghreifftiol cyngor dychmygol yw'r rhain. Nid ydynt yn rhwymo neb.

            ## Plant yn gyntaf
            Mae'r darparwr yn cadw pob plentyn yn ddiogel, yn gwrando arno, ac yn rhoi gwybod i'r Cyngor yr un diwrnod am unrhyw beth sy'n niweidio plentyn.

            ## Di-elw
            O'r dyddiadau a bennir gan y gyfraith, prynir gofal o'r math hwn gan endidau di-elw ac awdurdodau lleol.
            - Mae endid di-elw yn defnyddio'r hyn y mae'n ei ennill er lles plant.
            - Mae darparwr sy'n pontio yn rhoi gwybod i'r Cyngor am bob cam y mae'n ei gymryd.
            - Datgenir trefniadau â phartïon cysylltiedig cyn iddynt ddechrau.

            ## Y Gymraeg
            Gall plentyn sy'n dymuno byw yn Gymraeg wneud hynny, heb orfod gofyn.

            ## Newidiadau
            Mae'r darparwr yn rhoi gwybod i'r Cyngor o fewn pum diwrnod gwaith pan fydd ei ffurf gyfreithiol, ei unigolyn cyfrifol neu ei gofrestriad yn newid.
            """);

    private static final Bilingual CHANGES = new Bilingual(
            "These are the first terms that providers accept on this portal.",
            "Dyma'r telerau cyntaf y mae darparwyr yn eu derbyn ar y porth hwn.");

    private final DemoSignIn people;
    private final TermsDesk terms;
    private final AcceptanceDesk acceptance;
    private final DatabaseClock clock;

    DemoTerms(DemoSignIn people, TermsDesk terms, AcceptanceDesk acceptance, DatabaseClock clock) {
        this.people = people;
        this.terms = terms;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    @Override
    public void fill() {
        int number =
                people.as(people.actor(DemoPerson.OFFICER), () -> terms.draft(new DraftTerms(TEXT, CHANGES, null)));
        people.as(DemoPerson.MANAGER, () -> terms.issue(number, clock.today()));
    }

    /** A signatory accepts what they were asked for. */
    void accept(Actor signatory, String capacity) {
        people.as(signatory, () -> {
            int number = acceptance.mine().getFirst().number();
            Language language = signatory.language();
            String sha256 = acceptance.read(number, language).orElseThrow().sha256();
            acceptance.accept(new AcceptTerms(number, language, sha256, capacity));
        });
    }
}
