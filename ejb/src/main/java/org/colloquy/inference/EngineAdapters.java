package org.colloquy.inference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.engine.Provider;

/** Which adapter serves which provider. */
@ApplicationScoped
public class EngineAdapters {
    private final Map<Provider, AiEngine> byProvider = new EnumMap<>(Provider.class);

    @Inject
    @Any
    private Instance<AiEngine> found;

    public EngineAdapters() {}

    EngineAdapters(Iterable<AiEngine> given) {
        given.forEach(this::register);
    }

    @PostConstruct
    void register() {
        found.forEach(this::register);
    }

    private void register(AiEngine engine) {
        for (Provider provider : engine.providers()) {
            AiEngine other = byProvider.put(provider, engine);
            if (other != null) {
                throw new IllegalStateException("two adapters serve " + provider);
            }
        }
    }

    /** The adapter of a provider; empty when this version has none. */
    public Optional<AiEngine> of(Provider provider) {
        return Optional.ofNullable(byProvider.get(provider));
    }
}
