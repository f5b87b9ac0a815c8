package org.colloquy.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.engine.Engine;
import org.colloquy.engine.Engines;
import org.colloquy.settings.MasterKey;
import org.colloquy.settings.UnreadableSecret;
import org.colloquy.storage.Ids;

/** Applies what a document says of engines and their keys. */
@ApplicationScoped
class EngineChanges {
    @Inject
    private Engines engines;

    @Inject
    private MasterKey master;

    @Inject
    private Ids ids;

    void apply(Entry<EngineDefinition> entry, Edit edit) {
        edit.before()
                .engine(entry.key().code())
                .ifPresentOrElse(e -> change(e, entry.value(), edit), () -> make(entry.value(), edit));
    }

    private void make(EngineDefinition definition, Edit edit) {
        Engine engine = new Engine(ids.next(), definition.settings());
        rekey(engine, definition.key(), edit);
        engines.add(engine);
    }

    private void change(Engine engine, EngineDefinition next, Edit edit) {
        if (!Same.settings(engine.settings(), next.settings())) {
            engine.reconfigure(next.settings());
        }
        rekey(engine, next.key(), edit);
    }

    private void rekey(Engine engine, GivenKey key, Edit edit) {
        if (key.given() && !holds(engine, key.text())) {
            engine.rekey(key.text() == null ? null : master.encrypt(key.text()));
            edit.rekeyed(engine.code());
        }
    }

    /** A key that cannot be read any more is not the one that is given, whatever that is. */
    private boolean holds(Engine engine, String text) {
        byte[] stored = engine.encryptedKey();
        try {
            return stored == null ? text == null : master.decrypt(stored).equals(text);
        } catch (UnreadableSecret e) {
            return false;
        }
    }
}
