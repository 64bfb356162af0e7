package cymru.cartref.terms.process;

import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.terms.domain.TermsRequest;
import cymru.cartref.terms.domain.TermsRequests;
import cymru.cartref.terms.domain.TermsVersion;
import cymru.cartref.terms.domain.TermsVersions;
import cymru.cartref.time.DatabaseClock;
import org.springframework.stereotype.Component;

/**
 * What the timers of {@code terms-acceptance} ask for. A timer only says "look again": whether a reminder is due is asked
 * of the request, so that an early or repeated timer sends nothing.
 */
@Component
public class TermsReminders {

    private final TermsRequests requests;
    private final TermsVersions versions;
    private final ProviderRegister register;
    private final TermsMail mail;
    private final DatabaseClock clock;

    TermsReminders(
            TermsRequests requests,
            TermsVersions versions,
            ProviderRegister register,
            TermsMail mail,
            DatabaseClock clock) {
        this.requests = requests;
        this.versions = versions;
        this.register = register;
        this.mail = mail;
        this.clock = clock;
    }

    public void remind(String caseRef) {
        TermsRequest request = requests.lockByReference(caseRef).orElseThrow();
        if (waiting(request) && request.reminders() < request.remindersDueOn(clock.today())) {
            request.reminded();
            mail.toProvider("terms-reminder", request);
        }
    }

    /** The provider hears it each; officers once a day for a version, with the number of all who are late. */
    public void tellOfficers(String caseRef) {
        TermsRequest request = requests.lockByReference(caseRef).orElseThrow();
        if (waiting(request) && clock.today().isAfter(request.dueOn())) {
            mail.toProvider("terms-overdue", request);
            TermsVersion version =
                    versions.lockByNumber(request.versionNumber()).orElseThrow();
            if (version.tellLate(clock.today())) {
                mail.toOfficers(version.number(), requests.countOpen(version.number()));
            }
        }
    }

    private boolean waiting(TermsRequest request) {
        return request.open()
                && register.find(request.providerId())
                        .filter(provider -> provider.status() == ProviderStatus.REGISTERED)
                        .isPresent();
    }
}
