package org.colloquy.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Law 5: time and chance are given, not taken. */
final class TimeLaws {
    private TimeLaws() {}

    /** Nobody asks the machine what time it is; the clock is made once, in settings. */
    static ArchRule injectedTime(String root) {
        return noClasses()
                .that(describe("not settings", of -> !Product.area(root, of).equals("settings")))
                .should()
                .callCodeUnitWhere(describe("take the time from the machine", TimeLaws::takesTime));
    }

    private static boolean takesTime(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        return owner.getPackageName().equals("java.time") && call.getName().equals("now")
                || owner.isEquivalentTo(java.time.Clock.class)
                        && call.getName().matches("system.*|tick(Millis|Seconds|Minutes)")
                || owner.isEquivalentTo(java.time.InstantSource.class)
                        && call.getName().equals("system")
                || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
    }

    /** Waiting for seconds hides what is waited for. */
    static ArchRule noSleep() {
        return noClasses()
                .should()
                .callCodeUnitWhere(describe(
                        "sleep",
                        call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                        && call.getName().equals("sleep")
                                || call.getTargetOwner().isEquivalentTo(java.util.concurrent.TimeUnit.class)
                                        && call.getName().equals("sleep")));
    }

    /** Chance comes as an argument; only secrets are drawn, by SecureRandom. */
    static ArchRule injectedChance() {
        DescribedPredicate<JavaCall<?>> throwDice = describe(
                "throw dice",
                call -> Set.of(
                                        "java.util.Random",
                                        "java.util.SplittableRandom",
                                        "java.util.concurrent.ThreadLocalRandom",
                                        "java.util.random.RandomGenerator")
                                .contains(call.getTargetOwner().getName())
                        || call.getTargetOwner().isEquivalentTo(Math.class)
                                && call.getName().equals("random"));
        return noClasses().should().callCodeUnitWhere(throwDice);
    }

    /** Dates before java.time. */
    static ArchRule noOldDates() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are dates of old",
                        of -> Set.of(
                                        "java.util.Date",
                                        "java.util.Calendar",
                                        "java.util.GregorianCalendar",
                                        "java.sql.Date",
                                        "java.text.SimpleDateFormat",
                                        "java.text.DateFormat")
                                .contains(of.getName())));
    }
}
