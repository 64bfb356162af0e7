package cymru.cartref.provider.ui;

import cymru.cartref.procedure.Areas;
import cymru.cartref.provider.EvidenceDesk;
import cymru.cartref.provider.ProfileDesk;
import cymru.cartref.provider.ProviderDesk;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.RegistrationDesk;
import cymru.cartref.provider.RegistrationStep;
import cymru.cartref.provider.RegistrationView;
import cymru.cartref.provider.ServicesDesk;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a step of the registration works with.
 *
 * @param file as it was when the step was opened
 * @param now the file as it is by now
 * @param open leads to a step, drawn anew
 */
record StepContext(
        RegistrationView file, Desks desks, Supplier<RegistrationView> now, Consumer<RegistrationStep> open) {

    /** The desks behind the steps. */
    record Desks(
            RegistrationDesk registration,
            ProfileDesk profile,
            ServicesDesk services,
            EvidenceDesk evidence,
            ProviderDesk providers,
            Areas areas) {}

    boolean editable() {
        return file.editable();
    }

    /** Whether it is a draft that nobody else reads yet. */
    boolean writing() {
        return editable() && file.status() == ProviderStatus.APPLIED;
    }

    /** The step after the one given. */
    static RegistrationStep after(RegistrationStep step) {
        RegistrationStep[] steps = RegistrationStep.values();
        return steps[Math.min(step.ordinal() + 1, steps.length - 1)];
    }
}
