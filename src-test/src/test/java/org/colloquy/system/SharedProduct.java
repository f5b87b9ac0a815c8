package org.colloquy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one product: started when the first asks for it, stopped after the last test of all. */
final class SharedProduct implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Product.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedProduct.class))
                .computeIfAbsent(Product.class, type -> started(), Product.class);
    }

    private static Product started() {
        try {
            return Product.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
