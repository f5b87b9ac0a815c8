package org.colloquy.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.colloquy.storage.Repository;
import org.colloquy.tenant.AccessScope;

/** Everybody who may sign in. */
@Repository
public class Accounts {
    private static final String BY_NAME = "SELECT a FROM Account a WHERE a.name = ?1";
    private static final String ALL = "SELECT a FROM Account a ORDER BY a.name";
    private static final String OF_ROLE = "SELECT COUNT(a) FROM Account a WHERE a.role = ?1";

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    /** For signing in: whoever asks has shown no rights yet, hence no scope. */
    public Optional<Account> named(String name) {
        return named(name, LockModeType.NONE);
    }

    /** The account, locked until the transaction ends. */
    public Optional<Account> lock(String name) {
        return named(name, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Account> named(String name, LockModeType lock) {
        return em.createQuery(BY_NAME, Account.class)
                .setParameter(1, name)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** By name; of a restricted scope only those that see nothing beyond it. */
    public List<Account> all(AccessScope scope) {
        return em.createQuery(ALL, Account.class)
                .getResultStream()
                .filter(a -> scope == AccessScope.ALL || a.tenantId() != null && scope.includes(a.tenantId()))
                .toList();
    }

    /** How many have a role. */
    public long count(Role role) {
        return em.createQuery(OF_ROLE, Long.class).setParameter(1, role).getSingleResult();
    }

    public void add(Account account) {
        em.persist(account);
    }

    public void remove(Account account) {
        em.remove(account);
    }
}
