package org.colloquy.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition made of a function that tells, in words, what a class does wrong. */
final class Breaks extends ArchCondition<JavaClass> {
    private final transient Function<JavaClass, Stream<String>> wrongs;

    private Breaks(String obey, Function<JavaClass, Stream<String>> wrongs) {
        super(obey);
        this.wrongs = wrongs;
    }

    /** @param wrongs one line for each wrong of a class; no line when it obeys */
    static ArchCondition<JavaClass> none(String obey, Function<JavaClass, Stream<String>> wrongs) {
        return new Breaks(obey, wrongs);
    }

    @Override
    public void check(JavaClass of, ConditionEvents events) {
        wrongs.apply(of).forEach(wrong -> events.add(SimpleConditionEvent.violated(of, of.getName() + ": " + wrong)));
    }
}
