package org.colloquy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Law 1: the arrows between modules, the order of packages, no cycles. */
final class PackageLaws {
    private static final Map<String, List<String>> MODULES =
            Map.of("persistence", Product.PERSISTENCE, "ejb", Product.EJB, "batch", Product.BATCH, "web", Product.WEB);

    /** Whom a module may know besides itself. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "persistence",
            Set.of(),
            "ejb",
            Set.of("persistence"),
            "batch",
            Set.of("ejb", "persistence"),
            "web",
            Set.of("ejb", "persistence"));

    private static final Pattern MODULE_FOLDER =
            Pattern.compile("(?:/|colloquy-)(persistence|ejb|batch|web)(?:/target/|[-/.0-9])");

    private PackageLaws() {}

    /** Persistence knows nobody, ejb persistence, batch and web both; nothing points back. */
    static ArchRule arrows(String root) {
        return classes().should(Breaks.none("follow the arrows between modules", of -> {
            String own = module(Product.area(root, of));
            return own == null
                    ? Stream.empty()
                    : others(of)
                            .filter(d -> !allowed(own, module(Product.area(root, d.getTargetClass()))))
                            .map(d -> own + " must not know: " + d.getDescription());
        }));
    }

    private static boolean allowed(String from, String to) {
        return to == null || to.equals(from) || ARROWS.get(from).contains(to);
    }

    private static String module(String area) {
        return MODULES.entrySet().stream()
                .filter(module -> module.getValue().contains(area))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** A package imports only from packages to its left. */
    static ArchRule leftOnly(String root, List<String> order) {
        return classes().should(Breaks.none("import only from the left of " + order, of -> {
            int own = order.indexOf(Product.area(root, of));
            return own < 0
                    ? Stream.empty()
                    : others(of)
                            .filter(d -> order.indexOf(Product.area(root, d.getTargetClass())) > own)
                            .map(Dependency::getDescription);
        }));
    }

    private static Stream<Dependency> others(JavaClass of) {
        return of.getDirectDependenciesFromSelf().stream();
    }

    /** Every package has its place in one of the lists. */
    static ArchRule placed(String root) {
        return classes()
                .should(Breaks.none(
                        "live in a package that has its place in the order",
                        of -> module(Product.area(root, of)) == null
                                ? Stream.of("package " + of.getPackageName() + " stands in no list of Product")
                                : Stream.empty()));
    }

    /** A package belongs to the module that its list says, and so to one only. */
    static ArchRule oneModule(String root) {
        return classes().should(Breaks.none("be built by the module of its package", of -> {
            String expected = module(Product.area(root, of));
            String actual = builtBy(of);
            return expected == null || expected.equals(actual)
                    ? Stream.empty()
                    : Stream.of("belongs to " + expected + " but is built by " + actual);
        }));
    }

    /** The last module's name in the place where the class was found: a folder of classes or a jar. */
    private static String builtBy(JavaClass of) {
        Matcher module = MODULE_FOLDER.matcher(
                of.getSource().map(s -> s.getUri().toString()).orElse(""));
        String last = null;
        while (module.find()) {
            last = module.group(1);
        }
        return last;
    }

    /** No two packages, however deep, need each other. */
    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** Words that say nothing of what is in a package. */
    static ArchRule speakingPackages() {
        Set<String> mute = Set.of("common", "util", "utils", "helper", "helpers", "dto", "api", "impl", "misc");
        return classes()
                .should(Breaks.none(
                        "live in a package that says what it is about",
                        of -> Stream.of(of.getPackageName().split("\\."))
                                .filter(mute::contains)
                                .map(word -> "a package named " + word)));
    }

    /** All packages that have a place. */
    static Set<String> places() {
        return MODULES.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    }
}
