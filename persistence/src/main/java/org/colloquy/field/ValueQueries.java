package org.colloquy.field;

import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.storage.Database;
import org.colloquy.storage.Json;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Row;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;

/** The values of a conversation as people see them. */
@Repository
public class ValueQueries {
    private static final String VALUES = """
            SELECT f.settings, v.state, v.value, v.number_value, v.flags, v.explanation, v.evidence, v.source, v.number,
                   k.code, v.task_number, v.engine_code, v.model, v.overridden, v.run_id, v.execution_id, v.updated_by,
                   v.updated_at, v.conversation_id
            FROM field_value v
            JOIN conversation c ON c.id = v.conversation_id
            JOIN custom_field f ON f.id = v.field_id
            LEFT JOIN ai_task k ON k.id = v.task_id
            WHERE 1 = 1
            """;

    private static final FieldValue.FlagsConverter FLAGS = new FieldValue.FlagsConverter();

    @Inject
    private Database database;

    /** All values that a conversation holds, in the order in which their fields were made. */
    public List<ValueLine> of(long conversation, AccessScope scope) {
        Sql sql = scope.restrict(new Sql(VALUES).and("v.conversation_id = ?", conversation), "c.tenant_id");
        return database.rows(sql.add("ORDER BY f.id"), ValueQueries::line);
    }

    /** The values of many conversations, by conversation id, as {@link #of} gives them; for a page of a list. */
    public Map<Long, List<ValueLine>> byConversation(Collection<Long> conversations, AccessScope scope) {
        Sql sql = scope.restrict(new Sql(VALUES).andIn("v.conversation_id", conversations), "c.tenant_id");
        return database.rows(sql.add("ORDER BY f.id"), row -> Map.entry(row.whole(18), line(row))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, toList())));
    }

    private static ValueLine line(Row row) {
        FieldSettings field = row.json(0, FieldSettings.class);
        BigDecimal number = row.text(3) == null ? null : row.decimal(3);
        return new ValueLine(
                field,
                row.word(1, ValueState.class),
                row.text(2) == null ? Json.MAPPER.nullNode() : row.json(2),
                field.label(number),
                FLAGS.convertToEntityAttribute(row.text(4)),
                row.text(5),
                row.texts(6),
                row.word(7, ValueSource.class),
                row.integer(8),
                row.text(9),
                row.integer(10),
                row.text(11),
                row.text(12),
                row.flag(13),
                row.id(14),
                row.id(15),
                row.text(16),
                row.instant(17));
    }
}
