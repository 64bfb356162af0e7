package cymru.cartref.embedded;

import cymru.cartref.embedded.DemoRegistrations.Begun;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.terms.Answer;
import cymru.cartref.terms.ArrangementNature;
import cymru.cartref.terms.AssessProvider;
import cymru.cartref.terms.AssessmentDesk;
import cymru.cartref.terms.CharityRegister;
import cymru.cartref.terms.CiwRegister;
import cymru.cartref.terms.DeclareArrangement;
import cymru.cartref.terms.DisclosureDesk;
import cymru.cartref.terms.EvidenceKind;
import cymru.cartref.terms.Factor;
import cymru.cartref.terms.Facts;
import cymru.cartref.terms.NotForProfitCase;
import cymru.cartref.terms.NotForProfitDesk;
import cymru.cartref.terms.Outcome;
import cymru.cartref.terms.PlanTransition;
import cymru.cartref.terms.Purposes;
import cymru.cartref.terms.RelatedAs;
import cymru.cartref.time.DatabaseClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A charity, a council and a company are assessed; the company plans its way; another waits. */
@Component
@Order(40)
class DemoAssessments implements DemoContent.Filler {

    private final DemoSignIn people;
    private final DemoRegistrations registrations;
    private final DemoPapers papers;
    private final NotForProfitDesk notForProfit;
    private final AssessmentDesk assessment;
    private final DisclosureDesk disclosure;
    private final DatabaseClock clock;

    DemoAssessments(
            DemoSignIn people,
            DemoRegistrations registrations,
            DemoPapers papers,
            NotForProfitDesk notForProfit,
            AssessmentDesk assessment,
            DisclosureDesk disclosure,
            DatabaseClock clock) {
        this.people = people;
        this.registrations = registrations;
        this.papers = papers;
        this.notForProfit = notForProfit;
        this.assessment = assessment;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    @Override
    public void fill() {
        send(DemoProvider.CALON_AWEL, charity(), EvidenceKind.GOVERNING_DOCUMENT);
        send(DemoProvider.BRO_HAFREN, council());
        send(DemoProvider.PONT_LANTERN, company());
        send(
                DemoProvider.HENDRE_WEN,
                communityInterestCompany(),
                EvidenceKind.GOVERNING_DOCUMENT,
                EvidenceKind.CIC_CERTIFICATE);
        assess(
                DemoProvider.CALON_AWEL,
                Outcome.NOT_FOR_PROFIT,
                "Mae'r amcanion yn ymwneud â lles plant, ac mae'r cyfansoddiad ar y gofrestr elusennau.",
                CiwRegister.SUBJECT_TO_6A);
        assess(
                DemoProvider.BRO_HAFREN,
                Outcome.NOT_REQUIRED,
                "A local authority need not be a not-for-profit entity.",
                CiwRegister.LOCAL_AUTHORITY);
        assess(
                DemoProvider.PONT_LANTERN,
                Outcome.FOR_PROFIT,
                "A company limited by shares is none of the four forms. Its plan to convert is welcome.",
                CiwRegister.TRANSITIONAL_NOT_SUBJECT);
        people.as(registrations.of(DemoProvider.PONT_LANTERN).administrator(), this::planTransition);
    }

    private void planTransition() {
        disclosure.plan(new PlanTransition(
                "The two homes move to a new community interest company limited by guarantee. The staff move with them;"
                        + " the buildings stay with the group and are rented at a market rent.",
                clock.today().plusMonths(9)));
        disclosure.recordFactor(Factor.LAW_CHANGE, "Without the change the homes can take no new children from Wales.");
        disclosure.recordFactor(Factor.STAFF_WISHES, "Most of the staff would rather work for a body without owners.");
        disclosure.recordFactor(Factor.LENDER_CONSENT, "The bank that lent on Lantern House must agree first.");
        disclosure.declare(new DeclareArrangement(
                "Lantern Holdings Limited",
                RelatedAs.GROUP_MEMBER,
                ArrangementNature.RENT,
                "Rent of Lantern House and Bridge Cottage",
                9_600_000,
                148_000_000,
                152_500_000,
                "A surveyor's letter of May puts the market rent of both at £94,000 to £101,000 a year.",
                null));
    }

    private void send(DemoProvider provider, Facts facts, EvidenceKind... kinds) {
        people.as(registrations.of(provider).administrator(), () -> {
            notForProfit.save(facts, notForProfit.mine().edition());
            for (EvidenceKind kind : kinds) {
                addEvidence(provider, kind);
            }
            notForProfit.submit();
        });
    }

    private void addEvidence(DemoProvider provider, EvidenceKind kind) {
        String title = kind == EvidenceKind.CIC_CERTIFICATE ? "Tystysgrif CBC" : "Dogfen lywodraethu";
        try (InputStream file = papers.paper(provider.administrator().language(), title, provider)) {
            notForProfit.addEvidence(kind, title + ".pdf", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assess(DemoProvider provider, Outcome outcome, String reason, CiwRegister register) {
        Begun made = registrations.of(provider);
        people.as(DemoPerson.OFFICER, () -> {
            NotForProfitCase sent =
                    assessment.of(made.reference()).orElseThrow().facts();
            assessment.assess(new AssessProvider(made.reference(), sent.edition(), outcome, reason, null, register));
        });
    }

    private static Facts charity() {
        DemoProvider provider = DemoProvider.CALON_AWEL;
        return new Facts(
                provider.form(),
                Purposes.CHILD_WELFARE,
                "Amcanion yr elusen yw hybu lles plant a phobl ifanc drwy ofal maeth.",
                null,
                CharityRegister.ENGLAND_AND_WALES,
                provider.numbers().get(NumberKind.CHARITY_ENGLAND_WALES),
                null,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN);
    }

    private static Facts communityInterestCompany() {
        DemoProvider provider = DemoProvider.HENDRE_WEN;
        return new Facts(
                provider.form(),
                Purposes.CHILD_WELFARE,
                "Mae'r cwmni'n rhedeg cartrefi bach i blant, er lles y plant hynny.",
                provider.numbers().get(NumberKind.COMPANY),
                null,
                null,
                null,
                Answer.YES,
                Answer.NO,
                Answer.YES);
    }

    private static Facts company() {
        DemoProvider provider = DemoProvider.PONT_LANTERN;
        return new Facts(
                provider.form(),
                Purposes.OTHER,
                "The company may carry on any lawful trade; its business is running children's homes.",
                provider.numbers().get(NumberKind.COMPANY),
                null,
                null,
                null,
                Answer.NO,
                Answer.YES,
                Answer.NO);
    }

    private static Facts council() {
        return new Facts(
                DemoProvider.BRO_HAFREN.form(),
                Purposes.CHILD_WELFARE,
                "",
                null,
                null,
                null,
                null,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN);
    }
}
