package org.colloquy.administration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.colloquy.access.Account;
import org.colloquy.access.PasswordHash;

/**
 * Tells whether somebody is who he says. Open to all, because nobody has rights before. No transaction is open while the
 * password is hashed: that takes a good part of a second of a core.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {
    /** Checked when there is no such account, so that the time tells nothing. */
    private static final String NOBODY = PasswordHash.of("".toCharArray(), new byte[PasswordHash.SALT_BYTES]);

    @Inject
    private SignInAttempts attempts;

    /** What an attempt comes to. */
    public enum Verdict {
        WELCOME,
        WRONG,
        LOCKED
    }

    /** Tries a name and a password; five failures in a row lock the account for 15 minutes (B13). */
    public Verdict tryWith(String name, char[] password) {
        Optional<Account> known = attempts.account(name);
        if (known.isEmpty()) {
            PasswordHash.matches(password, NOBODY);
            return Verdict.WRONG;
        }
        if (!attempts.begin(name)) {
            return Verdict.LOCKED;
        }
        if (!PasswordHash.matches(password, known.get().passwordHash())) {
            return attempts.locked(name) ? Verdict.LOCKED : Verdict.WRONG;
        }
        attempts.succeeded(name);
        return Verdict.WELCOME;
    }

    /** The account as it is now: rights that were taken away end with the next request. */
    public Optional<Account> account(String name) {
        return attempts.account(name);
    }
}
