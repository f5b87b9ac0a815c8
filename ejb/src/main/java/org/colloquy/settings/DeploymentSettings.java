package org.colloquy.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.colloquy.storage.Ids;
import org.colloquy.task.Fence;
import org.eclipse.microprofile.config.Config;

/** Gives every other package its settings as typed values, read once, and the clock and ids that law 5 asks for. */
@ApplicationScoped
public class DeploymentSettings {
    private Variables variables;

    protected DeploymentSettings() {}

    @Inject
    public DeploymentSettings(Config config) {
        variables = new Variables(name -> config.getOptionalValue(name, String.class));
    }

    @Produces
    @Singleton
    PipelineSettings pipeline() {
        return PipelineSettings.read(variables);
    }

    @Produces
    @Singleton
    RetrySettings retry() {
        return RetrySettings.read(variables);
    }

    @Produces
    @Singleton
    ServerSettings server() {
        return ServerSettings.read(variables);
    }

    @Produces
    @Singleton
    AdministratorSettings administrator() {
        return AdministratorSettings.read(variables);
    }

    @Produces
    @Singleton
    MasterKey masterKey() {
        return MasterKey.read(variables);
    }

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    /** The node's number is asked for with the first id: beans are made before the schema is there. */
    @Produces
    @Singleton
    Ids ids(InstantSource clock, Node node) {
        return new Ids(clock, node::number);
    }

    /** Its marker is the same on every node that has the master key. */
    @Produces
    @Singleton
    Fence fence(MasterKey key) {
        return new Fence(key.derive("fence"));
    }
}
