package org.colloquy.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The classes that the laws are about, and the packages that they may live in. The one place to enter a new package. */
final class Product {
    static final String ROOT = "org.colloquy";

    /** The nouns. A package may import only from those before it. {@code storage} knows none of the others. */
    static final List<String> PERSISTENCE = List.of(
            "storage",
            "money",
            "tenant",
            "access",
            "conversation",
            "field",
            "engine",
            "task",
            "queue",
            "job",
            "run",
            "record",
            "usage",
            "audit",
            "journal");

    /** The verbs. A package may import only from those before it, and from the nouns. */
    static final List<String> EJB = List.of(
            "settings",
            "dispatch",
            "inference",
            "admission",
            "intake",
            "execution",
            "recovery",
            "operation",
            "scheduling",
            "administration",
            "monitoring");

    static final List<String> BATCH = List.of("backfill", "retention");

    static final List<String> WEB = List.of("web");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("/architecture/"))
            .importPackages(ROOT);

    private Product() {}

    /** Everything of the four modules. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** Some classes that break a law. */
    static JavaClasses fixture(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }

    /** All classes of a part of the fixtures. */
    static JavaClasses fixture(String root) {
        return new ClassFileImporter().importPackages(root);
    }

    /** First package under a root: {@code record} of {@code org.colloquy.record.Claim}; empty outside it. */
    static String area(String root, JavaClass of) {
        String name = of.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String inner = name.substring(root.length() + 1);
        return inner.contains(".") ? inner.substring(0, inner.indexOf('.')) : inner;
    }
}
