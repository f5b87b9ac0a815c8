package org.colloquy.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.access.Account;
import org.colloquy.access.Accounts;
import org.colloquy.access.PasswordHash;
import org.colloquy.access.Role;
import org.colloquy.audit.AuditEntry;
import org.colloquy.audit.AuditTrail;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Conflict;
import org.colloquy.storage.DatabaseClock;
import org.colloquy.storage.Ids;
import org.colloquy.storage.Json;
import org.colloquy.storage.NotFound;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Tenants;

/** Makes, shows and removes accounts. */
@Stateless
@RolesAllowed(Role.ADMIN)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Users {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@+-]{0,99}");
    private static final int SHORTEST = 10;

    @Inject
    private Accounts accounts;

    @Inject
    private Tenants tenants;

    @Inject
    private AuditTrail trail;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Ids ids;

    @Inject
    private Salts salts;

    /**
     * Who is to have an account.
     *
     * @param tenant code of the only tenant that he sees; null: all
     */
    public record NewUser(String user, Role role, String tenant, String password) {}

    /** All accounts, by name. */
    public List<Account> all() {
        return accounts.all(AccessScope.ALL);
    }

    /**
     * Makes an account.
     *
     * @throws BadInput if name, role, tenant or password cannot be
     * @throws Conflict if the name is taken
     */
    public Account add(NewUser wanted, String actor) {
        check(wanted);
        if (accounts.named(wanted.user()).isPresent()) {
            throw new Conflict("there is a user " + wanted.user() + " already");
        }
        Account account = new Account(ids.next(), wanted.user(), wanted.role(), tenant(wanted), clock.now());
        account.secure(PasswordHash.of(wanted.password().toCharArray(), salts.next()));
        accounts.add(account);
        note(actor, "CREATE", account, null, shown(account));
        return account;
    }

    /**
     * Removes an account; sessions that it has end with their next request.
     *
     * @throws Conflict if it is the last administrator's
     */
    public void remove(String name, String actor) {
        Account account = accounts.lock(name).orElseThrow(() -> new NotFound("user " + name));
        if (account.role() == Role.PLATFORM_ADMIN && accounts.count(Role.PLATFORM_ADMIN) == 1) {
            throw new Conflict("the last administrator cannot be removed");
        }
        accounts.remove(account);
        note(actor, "DELETE", account, shown(account), null);
    }

    private static void check(NewUser wanted) {
        if (wanted.user() == null || !NAME.matcher(wanted.user()).matches()) {
            throw new BadInput("user", "must be 1 to 100 letters, digits, spaces or . _ @ + -");
        }
        if (wanted.role() == null) {
            throw new BadInput("role", "is required");
        }
        if (wanted.password() == null || wanted.password().length() < SHORTEST) {
            throw new BadInput("password", "must have at least " + SHORTEST + " characters");
        }
    }

    private Long tenant(NewUser wanted) {
        boolean given = wanted.tenant() != null;
        if (given ? wanted.role().excludesTenant() : wanted.role().needsTenant()) {
            throw new BadInput("tenant", given ? "must be absent for this role" : "is required for this role");
        }
        return given
                ? tenants.find(wanted.tenant(), AccessScope.ALL)
                        .orElseThrow(() -> new BadInput("tenant", "there is no tenant " + wanted.tenant()))
                        .id()
                : null;
    }

    private void note(String actor, String action, Account account, String before, String after) {
        AuditEntry.Change change =
                new AuditEntry.Change(action, "user/" + account.name(), account.tenantId(), before, after);
        trail.add(new AuditEntry(ids.next(), clock.now(), actor, change));
    }

    private static String shown(Account account) {
        return Json.write(new NewUser(account.name(), account.role(), null, "***"));
    }
}
