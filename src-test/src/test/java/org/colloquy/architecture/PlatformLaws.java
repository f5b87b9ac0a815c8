package org.colloquy.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** Law 2 and the end of law 1: which part of the platform may be seen from where. */
final class PlatformLaws {
    private static final String REPOSITORY = "org.colloquy.storage.Repository";
    private static final Set<String> PORTS = Set.of("ConversationSource", "WorkQueue", "AiEngine", "BulkRuns");
    private static final int IMPLEMENTATIONS = 2;

    private PlatformLaws() {}

    /** Messages only in listeners, JmsWorkQueue and JmsOutbox. */
    static ArchRule messages() {
        return noClasses()
                .that(not(listener()))
                .and(not(describe(
                        "JMS adapters",
                        of -> Set.of("JmsWorkQueue", "JmsOutbox")
                                .contains(outermost(of).getSimpleName()))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.jms..");
    }

    private static DescribedPredicate<JavaClass> listener() {
        return describe(
                "listeners",
                of -> of.getSimpleName().endsWith("Listener") && of.isAnnotatedWith("jakarta.ejb.MessageDriven"));
    }

    /** JSR-352 only in the module batch. */
    static ArchRule batch(String root) {
        return noClasses()
                .that(not(under(root, Set.copyOf(Product.BATCH))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.batch..");
    }

    /** Faces, servlets, resources of REST only in the module web. */
    static ArchRule faces(String root) {
        return noClasses()
                .that(not(under(root, Set.copyOf(Product.WEB))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..", "org.primefaces..", "jakarta.servlet..", "jakarta.ws.rs..", "jakarta.el..");
    }

    /** Entity manager and SQL only in repositories; the migration hands its data source to Flyway. */
    static ArchRule database() {
        return noClasses()
                .that(not(describe("repositories", of -> outermost(of).isAnnotatedWith(REPOSITORY))))
                .and()
                .doNotHaveSimpleName("SchemaMigration")
                .should()
                .dependOnClassesThat(describe("talk to the database", PlatformLaws::talksToDatabase));
    }

    private static boolean talksToDatabase(JavaClass of) {
        return Set.of("jakarta.persistence", "java.sql", "javax.sql").contains(of.getPackageName())
                && Set.of(
                                "EntityManager",
                                "EntityManagerFactory",
                                "PersistenceContext",
                                "PersistenceUnit",
                                "Query",
                                "TypedQuery",
                                "StoredProcedureQuery",
                                "Connection",
                                "Statement",
                                "PreparedStatement",
                                "CallableStatement",
                                "ResultSet",
                                "DriverManager",
                                "DataSource")
                        .contains(of.getSimpleName());
    }

    /** Nouns that are no repositories know neither CDI nor transactions nor EJB; exceptions may say that they roll back. */
    static ArchRule plainNouns(String root) {
        return noClasses()
                .that(under(root, Set.copyOf(Product.PERSISTENCE)))
                .and(not(describe("repositories", of -> outermost(of).isAnnotatedWith(REPOSITORY))))
                .and()
                .doNotHaveFullyQualifiedName(REPOSITORY)
                .should()
                .dependOnClassesThat(describe(
                        "belong to the container",
                        of -> Stream.of("enterprise", "inject", "transaction", "ejb", "interceptor")
                                        .anyMatch(p -> of.getPackageName().startsWith("jakarta." + p))
                                && !of.getName().equals("jakarta.ejb.ApplicationException")));
    }

    /** An interface is a port, sealed, functional, or has two implementations. */
    static ArchRule interfaces() {
        return classes()
                .that(describe(
                        "are interfaces",
                        of -> of.isInterface()
                                && !of.isAnnotation()
                                && !of.getSimpleName().equals("package-info")))
                .should(Breaks.none(
                        "be a port, sealed, functional or have two implementations",
                        of -> justified(of) ? Stream.empty() : Stream.of("an interface for one class")));
    }

    private static boolean justified(JavaClass of) {
        return PORTS.contains(of.getSimpleName())
                || of.reflect().isSealed()
                || Stream.of(of.reflect().getMethods())
                                .filter(m -> java.lang.reflect.Modifier.isAbstract(m.getModifiers()))
                                .count()
                        == 1
                || of.getAllSubclasses().size() >= IMPLEMENTATIONS;
    }

    private static DescribedPredicate<JavaClass> under(String root, Set<String> areas) {
        return describe("in " + areas, of -> areas.contains(Product.area(root, of)));
    }

    private static JavaClass outermost(JavaClass of) {
        return of.getEnclosingClass().map(PlatformLaws::outermost).orElse(of);
    }

    private static <T> DescribedPredicate<T> not(DescribedPredicate<T> that) {
        return DescribedPredicate.not(that);
    }
}
