package cymru.cartref.e2e;

import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import java.util.List;

/** The council's people in the outcome, invented. */
final class Council {

    static final Person ADMINISTRATOR = of("Alun Prosser", Role.SYSTEM_ADMINISTRATOR);
    static final Person OFFICER = of("Nia Rowlands", Role.CONTRACT_OFFICER);
    static final Person SECOND_OFFICER = of("Tomos Bevan", Role.CONTRACT_OFFICER);
    static final Person MANAGER = of("Huw Merrick", Role.COMMISSIONING_MANAGER);
    static final Person HEAD = of("Catrin Maddocks", Role.HEAD_OF_SERVICE);
    static final Person EVALUATOR = of("Beca Llywelyn", Role.EVALUATOR);
    static final Person SECOND_EVALUATOR =
            new Person("Aled Ifan", "aled.ifan@dyffrynawel.example", Language.CY, Role.EVALUATOR);
    static final Person SUBSTITUTE = of("Ffion Harries", Role.EVALUATOR);
    static final Person MODERATOR = of("Gwenda Parry", Role.MODERATOR);

    /** In the order in which the administrator invites them. */
    static final List<Person> INVITED =
            List.of(OFFICER, SECOND_OFFICER, MANAGER, HEAD, EVALUATOR, SECOND_EVALUATOR, SUBSTITUTE, MODERATOR);

    private Council() {}

    private static Person of(String name, Role role) {
        String mailbox = name.toLowerCase(Language.EN.locale()).replace(' ', '.');
        return new Person(name, mailbox + "@dyffrynawel.example", Language.EN, role);
    }
}
