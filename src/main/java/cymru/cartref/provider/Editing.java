package cymru.cartref.provider;

import cymru.cartref.provider.domain.EditedRow;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.ProviderLifecycle;
import cymru.cartref.provider.domain.RegistrationProgress;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.RefusedException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.CrudRepository;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What the desks share by which a provider's administrators change what it told. */
@Component
class Editing {

    private final OwnProvider own;
    private final VettingRounds rounds;
    private final RegistrationFiles files;

    Editing(OwnProvider own, VettingRounds rounds, RegistrationFiles files) {
        this.own = own;
        this.rounds = rounds;
        this.files = files;
    }

    Provider lock() {
        return own.lock();
    }

    long by() {
        return own.actor().accountId();
    }

    Decision mayEdit(Provider provider) {
        return ProviderLifecycle.mayEdit(provider.status(), rounds.stage(provider));
    }

    /** Whoever is registered told all that is needed, and goes on doing so. Papers run out by themselves; they are not asked here. */
    void stillComplete(Provider provider, RegistrationStep step) {
        if (provider.status() == ProviderStatus.REGISTERED) {
            RegistrationProgress.complete(files.missing(provider).stream()
                            .filter(item -> item.step() == step)
                            .toList())
                    .orThrow();
        }
    }

    /**
     * The row a form is for; null for a new one. A form that made a row before, by a click before this one, is for that row.
     *
     * @throws RefusedException {@code PROVIDER_CHANGED_MEANWHILE} when a colleague removed the row
     * @throws AccessDeniedException when it is another provider's
     */
    static <R extends EditedRow> @Nullable R row(
            CrudRepository<R, Long> rows, Function<String, Optional<R>> byForm, FormKey key, Provider provider) {
        Long id = key.id();
        if (id == null) {
            return byForm.apply(key.form().toString()).orElse(null);
        }
        return ownRow(rows, id, provider)
                .orElseThrow(() -> new RefusedException(ProviderRule.PROVIDER_CHANGED_MEANWHILE));
    }

    /** Empty when it is gone already. */
    static <R extends EditedRow> Optional<R> ownRow(CrudRepository<R, Long> rows, long id, Provider provider) {
        Optional<R> row = rows.findById(id);
        if (row.isPresent() && row.get().providerId() != provider.id()) {
            throw new AccessDeniedException("Row " + id + " is not of provider " + provider.id());
        }
        return row;
    }

    static Decision fresh(@Nullable EditedRow row, FormKey key) {
        return row == null ? Decision.allow() : EditedRow.fresh(row.version(), key.version());
    }
}
