package org.colloquy.web.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.job.Job;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Scope;
import org.colloquy.web.shell.Viewer;

/** The jobs that the viewer sees: those that can never serve a tenant outside his scope. */
@RequestScoped
public class Jobs {
    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Viewer viewer;

    /** All of them, in the order in which they were made. */
    public Stream<Job> seen() {
        return definitions.get().all().jobs().stream()
                .filter(j -> seen(j.settings().scope()));
    }

    /** One by its code. */
    public Optional<Job> seen(String code) {
        return Optional.ofNullable(code)
                .flatMap(c -> definitions.get().job(c))
                .filter(j -> seen(j.settings().scope()));
    }

    /** Whether a scope lies inside the viewer's, also when tenants are added later. */
    public boolean seen(Scope scope) {
        if (viewer.scope() instanceof AccessScope.Unrestricted) {
            return true;
        }
        Stream<String> tenants =
                scope.type() == Scope.Type.ONE_TENANT ? Stream.of(scope.tenant()) : scope.tenants().stream();
        return scope.type() != Scope.Type.UNRESTRICTED && scope.groups().isEmpty() && tenants.allMatch(this::own);
    }

    private boolean own(String tenant) {
        return definitions
                .get()
                .tenant(tenant)
                .filter(t -> viewer.scope().includes(t.id()))
                .isPresent();
    }

    /** The engine of a job, or the system's default; null: there is none. */
    public String engine(Job of) {
        String own = of.settings().engine();
        return own == null ? definitions.get().system().defaultEngine() : own;
    }
}
