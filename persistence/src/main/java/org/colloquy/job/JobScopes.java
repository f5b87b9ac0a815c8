package org.colloquy.job;

import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Scope;

/**
 * Which jobs somebody sees: those that can never serve a tenant outside his scope. A job for all tenants, or for groups
 * (which others may join), counts and logs what others do, so it is seen by those only who may see every tenant.
 */
public final class JobScopes {
    private static final String OWN_ONLY = """
             AND (JSON_VALUE(%1$s.settings, '$.scope.type') = 'ONE_TENANT'
                  AND JSON_VALUE(%1$s.settings, '$.scope.tenant') IN (SELECT own.code FROM tenant own WHERE own.id IN %2$s)
               OR JSON_VALUE(%1$s.settings, '$.scope.type') = 'TENANTS'
                  AND JSON_LENGTH(%1$s.settings, '$.scope.groups') = 0
                  AND JSON_CONTAINS((SELECT JSON_ARRAYAGG(own.code) FROM tenant own WHERE own.id IN %2$s),
                                    JSON_QUERY(%1$s.settings, '$.scope.tenants')))
            """;

    private JobScopes() {}

    /**
     * The same for a job in memory: whether somebody sees it, and may start what it does.
     *
     * @param tenantId the id of a tenant's code; null when there is none
     */
    public static boolean sees(AccessScope scope, Scope job, Function<String, Long> tenantId) {
        if (scope instanceof AccessScope.Unrestricted) {
            return true;
        }
        Stream<String> served = switch (job.type()) {
            case UNRESTRICTED -> null;
            case TENANTS -> job.groups().isEmpty() ? job.tenants().stream() : null;
            case ONE_TENANT -> Stream.of(job.tenant());
        };
        return served != null && served.map(tenantId).allMatch(id -> id != null && scope.includes(id));
    }

    /** Adds the condition that a job is seen; {@code alias} is the job table's in the statement. */
    public static Sql restrict(AccessScope scope, Sql sql, String alias) {
        if (scope instanceof AccessScope.Only only) {
            if (only.tenants().isEmpty()) {
                return sql.and("1 = 0");
            }
            String list = Sql.list(only.tenants().size());
            Object[] twice = Stream.concat(only.tenants().stream(), only.tenants().stream())
                    .toArray();
            return sql.add(OWN_ONLY.formatted(alias, list), twice);
        }
        return sql;
    }
}
