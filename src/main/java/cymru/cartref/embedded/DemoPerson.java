package cymru.cartref.embedded;

import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import java.util.Set;

/** The council's people of the demo and a guest of a partner body; all invented. */
enum DemoPerson {
    ADMINISTRATOR("alun.prosser", "Alun Prosser", Language.EN, Role.SYSTEM_ADMINISTRATOR),
    OFFICER("nia.rowlands", "Nia Rowlands", Language.CY, Role.CONTRACT_OFFICER),
    SECOND_OFFICER("tomos.bevan", "Tomos Bevan", Language.EN, Role.CONTRACT_OFFICER),
    MANAGER("carys.lloyd", "Carys Lloyd", Language.CY, Role.COMMISSIONING_MANAGER),
    MODERATOR("rhian.tudor", "Rhian Tudor", Language.CY, Role.MODERATOR),
    EVALUATOR("priya.nair", "Priya Nair", Language.EN, Role.EVALUATOR),
    SECOND_EVALUATOR("gethin.parry", "Gethin Parry", Language.CY, Role.EVALUATOR),
    SUBSTITUTE("sioned.hale", "Sioned Hale", Language.CY, Role.EVALUATOR),
    HEAD("huw.merrick", "Huw Merrick", Language.EN, Role.HEAD_OF_SERVICE),
    HOME_FINDER("lowri.penry", "Lowri Penry", Language.CY, Role.HOME_FINDING_OFFICER),
    MONITOR("emyr.gwilt", "Emyr Gwilt", Language.CY, Role.QUALITY_MONITOR),
    SECOND_MONITOR("dana.okoro", "Dana Okoro", Language.EN, Role.QUALITY_MONITOR),
    SAFEGUARDING("mared.vaughan", "Mared Vaughan", Language.CY, Role.SAFEGUARDING_LEAD),
    DIRECTOR("iestyn.crowther", "Iestyn Crowther", Language.EN, Role.DIRECTOR),
    AUDITOR("morwenna.salt", "Morwenna Salt", Language.EN, Role.AUDITOR),
    GUEST("beca.morris", "Beca Morris", Language.CY, Role.GUEST);

    /** The same for everyone in the demo; printed at the start. */
    static final String PASSWORD = "croeso-i-gartref";

    private final String mailbox;
    private final String fullName;
    private final Language language;
    private final Set<Role> roles;

    DemoPerson(String mailbox, String fullName, Language language, Role... roles) {
        this.mailbox = mailbox;
        this.fullName = fullName;
        this.language = language;
        this.roles = Set.of(roles);
    }

    String email() {
        return mailbox + "@dyffrynawel.example";
    }

    String fullName() {
        return fullName;
    }

    Language language() {
        return language;
    }

    Set<Role> roles() {
        return roles;
    }
}
