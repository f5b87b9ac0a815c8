package org.colloquy.web.demo.schema;

import org.colloquy.web.demo.rules.Level;
import org.colloquy.web.demo.rules.Outcome;
import org.colloquy.web.demo.rules.Reading;
import org.colloquy.web.demo.rules.Topics;

/** Answers a yes-or-no question by what it is about; any other is yes if the conversation speaks of its name. */
final class YesNo {

    private YesNo() {}

    static Finding pick(Question question) {
        return Grounds.of(question).with(Nodes.MAKE.booleanNode(isTrue(question)));
    }

    static boolean isTrue(Question question) {
        Reading reading = question.reading();
        return switch (question.meaning()) {
            case SATISFACTION, SENTIMENT -> reading.mood().stars() >= 4;
            case CHURN -> reading.churn() == Level.HIGH;
            case HEAT -> reading.heat() == Level.HIGH;
            case OUTCOME -> reading.outcome() == Outcome.RESOLVED;
            case ESCALATION -> reading.outcome() == Outcome.ESCALATED;
            case COMPLAINT -> reading.isComplaint();
            default -> Topics.fit(question.name(), reading) > 0;
        };
    }
}
