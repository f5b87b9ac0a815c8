package org.colloquy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Tries rules. */
final class Law {
    private Law() {}

    /** The product obeys. */
    static void holds(ArchRule rule) {
        assertThat(broken(rule, Product.classes())).isEmpty();
    }

    /** The rule sees what breaks it: the report names the class that does. */
    static void isBroken(ArchRule rule, JavaClasses fixture, Class<?> by) {
        assertThat(broken(rule, fixture)).anyMatch(line -> line.contains(by.getName()));
    }

    /** As {@link #isBroken}, by a single class. */
    static void isBrokenBy(ArchRule rule, Class<?> by) {
        isBroken(rule, Product.fixture(by), by);
    }

    /** The rule leaves a class in peace that looks much the same. */
    static void allows(ArchRule rule, Class<?>... classes) {
        assertThat(broken(rule, Product.fixture(classes))).isEmpty();
    }

    private static List<String> broken(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }
}
