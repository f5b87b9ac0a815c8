package org.colloquy.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Scope;
import org.junit.jupiter.api.Test;

class JobScopesTest {
    private static final Map<String, Long> IDS = Map.of("a", 1L, "b", 2L);

    private static boolean sees(AccessScope scope, Scope job) {
        return JobScopes.sees(scope, job, IDS::get);
    }

    private static Scope tenants(String... codes) {
        return new Scope(Scope.Type.TENANTS, List.of(codes), List.of(), null);
    }

    @Test
    void whoSeesEverybodySeesEveryJob() {
        assertThat(sees(AccessScope.ALL, Scope.UNRESTRICTED)).isTrue();
        assertThat(sees(AccessScope.ALL, tenants("gone"))).isTrue();
    }

    @Test
    void othersSeeJobsThatCanServeNobodyElse() {
        AccessScope a = AccessScope.one(1);
        assertThat(sees(a, tenants("a"))).isTrue();
        assertThat(sees(a, new Scope(Scope.Type.ONE_TENANT, null, null, "a"))).isTrue();
        assertThat(sees(a, tenants("a", "b"))).isFalse();
        assertThat(sees(a, new Scope(Scope.Type.ONE_TENANT, null, null, "b"))).isFalse();
        assertThat(sees(a, Scope.UNRESTRICTED)).isFalse();
        assertThat(sees(new AccessScope.Only(Set.of(1L, 2L)), tenants("a", "b")))
                .isTrue();
    }

    @Test
    void aGroupMayGetOtherMembersLater() {
        Scope group = new Scope(Scope.Type.TENANTS, List.of("a"), List.of("us"), null);
        assertThat(sees(AccessScope.one(1), group)).isFalse();
    }

    @Test
    void aTenantThatIsNotThereIsNobodys() {
        assertThat(sees(AccessScope.one(1), tenants("a", "gone"))).isFalse();
    }
}
