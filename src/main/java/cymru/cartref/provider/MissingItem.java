package cymru.cartref.provider;

/**
 * One thing a registration still lacks.
 *
 * @param detail the number, paper or declaration by its constant's name; a service by its name; else empty
 */
public record MissingItem(RegistrationStep step, What what, String detail) {

    public enum What {
        REGISTERED_OFFICE,
        EMAIL,
        PHONE,
        NUMBER,
        CHARITY_NUMBER,
        PARENT,
        RESPONSIBLE_INDIVIDUAL,
        REGISTERED_MANAGER,
        CONTACT,
        SERVICE,
        SERVICE_REGULATOR,
        SERVICE_PLACES,
        SERVICE_AGES,
        SERVICE_GENDERS,
        SERVICE_AREAS,
        SERVICE_VACANCIES,
        EVIDENCE,
        DECLARATION
    }

    public MissingItem(RegistrationStep step, What what) {
        this(step, what, "");
    }
}
