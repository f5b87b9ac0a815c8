package org.colloquy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Law 3: where transactions begin, and what does not happen inside one. */
final class TransactionLaws {
    private static final Set<String> BEANS = Set.of(
            "jakarta.ejb.Stateless", "jakarta.ejb.Singleton", "jakarta.ejb.Stateful", "jakarta.ejb.MessageDriven");
    private static final String ATTRIBUTE = "jakarta.ejb.TransactionAttribute";
    private static final String MANAGEMENT = "jakarta.ejb.TransactionManagement";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String REPOSITORY = "org.colloquy.storage.Repository";
    private static final String TOLERANCE = "org.eclipse.microprofile.faulttolerance";
    private static final Set<String> WITHOUT = Set.of("NOT_SUPPORTED", "NEVER");

    private TransactionLaws() {}

    /** Transactions are declared on boundary beans only; repositories join by their stereotype and declare none. */
    static ArchRule onlyOnBeans() {
        return classes()
                .that()
                .doNotHaveFullyQualifiedName(REPOSITORY)
                .should(Breaks.none(
                        "declare transactions on EJBs only",
                        of -> units(of)
                                .filter(u -> u.isAnnotatedWith(TRANSACTIONAL)
                                        || !bean(of) && (u.isAnnotatedWith(ATTRIBUTE) || u.isAnnotatedWith(MANAGEMENT)))
                                .map(u -> "declares a transaction and is no boundary bean")));
    }

    /** A bean says in words whether it runs in a transaction; silence would mean REQUIRED. */
    static ArchRule explicit() {
        return classes()
                .that(DescribedPredicate.describe("are EJBs", TransactionLaws::bean))
                .should(Breaks.none(
                        "declare their transactions on the class",
                        of -> of.isAnnotatedWith(ATTRIBUTE) || of.isAnnotatedWith(MANAGEMENT)
                                ? Stream.empty()
                                : Stream.of("does not say whether it has a transaction")));
    }

    /** Only a claim, a settlement and admission's rows have a transaction of their own inside another. */
    static ArchRule ownTransactions(String root) {
        return classes()
                .should(Breaks.none(
                        "not begin a second transaction",
                        of -> mayNest(root, of)
                                ? Stream.empty()
                                : units(of)
                                        .filter(u -> "REQUIRES_NEW".equals(declared(u)))
                                        .map(u -> "REQUIRES_NEW")));
    }

    private static boolean mayNest(String root, JavaClass of) {
        String area = Product.area(root, of);
        return area.equals("execution") && Set.of("Claims", "Settlement").contains(of.getSimpleName())
                || area.equals("admission") && of.getSimpleName().endsWith("Rows");
    }

    /** A repository needs its caller's transaction; the stereotype is where that stands. */
    static ArchRule mandatory() {
        return mandatory(REPOSITORY);
    }

    static ArchRule mandatory(String stereotype) {
        return classes()
                .that()
                .haveFullyQualifiedName(stereotype)
                .should(Breaks.none(
                        "ask for its caller's transaction",
                        of -> "MANDATORY".equals(declared(of))
                                ? Stream.empty()
                                : Stream.of("the stereotype is not MANDATORY but " + declared(of))));
    }

    /** The interceptor of Fault Tolerance lies inside that of transactions: a retry would repeat in a dead transaction. */
    static ArchRule toleranceWithout() {
        return classes()
                .should(Breaks.none(
                        "have fault tolerance only without a transaction",
                        of -> units(of)
                                .filter(TransactionLaws::tolerant)
                                .filter(u -> transactional(of, u))
                                .map(u -> "fault tolerance inside a transaction")));
    }

    /** On methods: on a class it would go for all of them, also those that come later. */
    static ArchRule toleranceOnMethods() {
        return classes()
                .should(Breaks.none(
                        "have fault tolerance on methods",
                        of -> tolerant(of) ? Stream.of("fault tolerance on a whole class") : Stream.empty()));
    }

    /** No network while a transaction is open: beans with one see neither engines nor messages. */
    static ArchRule noNetwork() {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "have a transaction", of -> bean(of) && transactional(of, of) || repository(of)))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "reach the network",
                        of -> Set.of("EngineCaller", "AiEngine", "WorkQueue", "JmsWorkQueue", "JmsOutbox")
                                        .contains(of.getSimpleName())
                                || Stream.of("jakarta.jms", "java.net.http", "org.apache.hc", "jakarta.ws.rs.client")
                                        .anyMatch(of.getPackageName()::startsWith)));
    }

    private static Stream<HasAnnotations<?>> units(JavaClass of) {
        return Stream.concat(Stream.of(of), of.getCodeUnits().stream());
    }

    private static boolean bean(JavaClass of) {
        return BEANS.stream().anyMatch(of::isAnnotatedWith);
    }

    private static boolean repository(JavaClass of) {
        return of.isAnnotatedWith(REPOSITORY);
    }

    private static boolean tolerant(HasAnnotations<?> unit) {
        return unit.getAnnotations().stream()
                .anyMatch(a -> a.getRawType().getPackageName().equals(TOLERANCE));
    }

    private static boolean transactional(JavaClass of, HasAnnotations<?> unit) {
        if (repository(of)) {
            return true;
        }
        String own = unit instanceof JavaCodeUnit ? declared(unit) : null;
        String effective = own == null ? declared(of) : own;
        return effective == null ? bean(of) && !of.isAnnotatedWith(MANAGEMENT) : !WITHOUT.contains(effective);
    }

    /** The transaction type that stands on a class or method; null when none does. */
    private static String declared(HasAnnotations<?> unit) {
        return Stream.of(ATTRIBUTE, TRANSACTIONAL)
                .flatMap(type -> annotation(unit, type).stream())
                .map(a -> a.get("value").map(JavaEnumConstant.class::cast))
                .map(value -> value.map(JavaEnumConstant::name).orElse("REQUIRED"))
                .findFirst()
                .orElse(null);
    }

    private static Optional<? extends JavaAnnotation<?>> annotation(HasAnnotations<?> unit, String type) {
        return unit.tryGetAnnotationOfType(type);
    }
}
