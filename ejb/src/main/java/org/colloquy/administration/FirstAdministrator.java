package org.colloquy.administration;

import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.colloquy.access.Account;
import org.colloquy.access.Accounts;
import org.colloquy.access.PasswordHash;
import org.colloquy.access.Role;
import org.colloquy.settings.AdministratorSettings;
import org.colloquy.storage.DatabaseClock;
import org.colloquy.storage.Ids;
import org.colloquy.storage.SchemaReady;

/**
 * Makes the first administrator when there is none, and lets somebody who is locked out back in. The launcher gives a
 * password and says it; without a launcher one is made up here, and the server's log is the only place to say it.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class FirstAdministrator {
    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @Inject
    private AdministratorSettings settings;

    @Inject
    private Accounts accounts;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Ids ids;

    @Inject
    private Salts salts;

    /** Runs once the schema is there. */
    public void begin(@Observes SchemaReady ready) {
        Optional<Account> named = accounts.lock(settings.user());
        if (named.isPresent() && settings.reset()) {
            secure(named.get());
        } else if (named.isEmpty() && (settings.reset() || accounts.count(Role.PLATFORM_ADMIN) == 0)) {
            Account made = new Account(ids.next(), settings.user(), Role.PLATFORM_ADMIN, null, clock.now());
            secure(made);
            accounts.add(made);
        }
    }

    private void secure(Account account) {
        String password = settings.password().orElseGet(salts::password);
        account.secure(PasswordHash.of(password.toCharArray(), salts.next()));
        if (settings.password().isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "administrator made, change the password user={0} password={1}",
                    account.name(),
                    password);
        }
    }
}
