package org.colloquy.administration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.colloquy.access.Account;
import org.colloquy.access.Accounts;
import org.colloquy.storage.DatabaseClock;

/** The short transactions around an attempt to sign in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class SignInAttempts {
    @Inject
    private Accounts accounts;

    @Inject
    private DatabaseClock clock;

    /** The account of a name. */
    public Optional<Account> account(String name) {
        return accounts.named(name);
    }

    /** Counts an attempt; whether it may go on. */
    public boolean begin(String name) {
        return accounts.lock(name).map(a -> a.attempt(clock.now())).orElse(false);
    }

    /** Whether nobody may try now. */
    public boolean locked(String name) {
        return accounts.named(name).map(Account::lockedUntil).isPresent();
    }

    /** Forgets earlier failures. */
    public void succeeded(String name) {
        accounts.lock(name).ifPresent(Account::succeeded);
    }
}
