package org.colloquy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Law 7: names that say something. */
final class NameLaws {
    private static final Pattern MUTE = Pattern.compile(".*?(Manager|Helper|Utils?|Impl|Facade|DTO|Dto|Info|Data)$");

    private NameLaws() {}

    /** No class is named after what it is not. */
    static ArchRule speakingNames() {
        return classes().should(Breaks.none("have a name that says what it is", of -> {
            Matcher mute = MUTE.matcher(of.getSimpleName());
            return mute.matches() ? Stream.of("a name that ends with " + mute.group(1)) : Stream.empty();
        }));
    }

    /** What hears messages is named so. */
    static ArchRule listeners() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.ejb.MessageDriven")
                .should()
                .haveSimpleNameEndingWith("Listener");
    }
}
