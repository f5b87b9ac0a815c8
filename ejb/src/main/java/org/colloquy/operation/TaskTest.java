package org.colloquy.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.colloquy.access.Role;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.Conversations;
import org.colloquy.field.FieldValues;
import org.colloquy.inference.Question;
import org.colloquy.inference.TokenCounter;
import org.colloquy.job.Definitions;
import org.colloquy.job.Dossier;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.NotFound;
import org.colloquy.task.AiTask;
import org.colloquy.task.Decisions;
import org.colloquy.task.Fence;
import org.colloquy.task.PromptSpace;
import org.colloquy.task.PromptTemplate.Rendering;
import org.colloquy.task.TaskSettings;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Tenant;
import org.eclipse.microprofile.faulttolerance.Bulkhead;

/** Shows what a task, saved or as a draft, would make of a conversation. Stores nothing but the call's line (B7.3). */
@Stateless
@RolesAllowed({Role.ADMIN, Role.TENANT})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskTest {
    private static final int AT_ONCE = 8;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Reading reading;

    @Inject
    private Conversations conversations;

    @Inject
    private Decisions decisions;

    @Inject
    private FieldValues values;

    @Inject
    private TrialCall call;

    @Inject
    private TokenCounter tokens;

    @Inject
    private Fence fence;

    @Inject
    private InstantSource clock;

    /** Which task, on which conversation, all by their codes. */
    public record Subject(String task, String tenant, String externalId) {}

    /** The settings of a task as they are now, for a draft to change; the tenant's own task wins over a global one. */
    public TaskSettings settings(Subject subject, AccessScope scope) {
        Definitions current = definitions.get();
        Tenant tenant = tenant(subject, current, scope);
        return current.current(task(subject, tenant, current)).settings();
    }

    /**
     * Tries it. No engine is asked where none would be: without content, or when the filter says no.
     *
     * @param draft what the task might become; null: as it is saved
     * @throws NotFound if there is no such task or conversation, or not for him
     * @throws org.colloquy.storage.Conflict if the engine takes no call now
     * @throws org.colloquy.storage.BadInput if the draft's prompt is none
     */
    @Bulkhead(AT_ONCE)
    public TaskTrial run(Subject subject, TaskSettings draft, AccessScope scope) {
        Definitions current = definitions.get();
        Tenant tenant = tenant(subject, current, scope);
        AiTask task = task(subject, tenant, current);
        Dossier dossier = reading.of(() -> dossier(subject, tenant, scope));
        Trial trial = draft == null ? Trial.saved(dossier, task, current) : Trial.draft(dossier, task, draft, current);
        TrialResult result = new TrialResult(trial, trial.verdict(current, clock.instant()));
        if (dossier.content().isEmpty()
                || trial.engine() == null
                || !trial.contract().unmapped().isEmpty()) {
            return result.impossible();
        }
        return rendered(trial, current).map(q -> asked(result, q)).orElseGet(result::tooLarge);
    }

    private TaskTrial asked(TrialResult result, Question question) {
        return result.filter().passes() ? call.ask(result, question) : result.filtered(question.prompt());
    }

    private Optional<Question> rendered(Trial trial, Definitions current) {
        int limit = trial.outputLimit();
        var engine = trial.engine().settings();
        PromptSpace space = new PromptSpace(engine.contextTokens() - limit, text ->
                (int) tokens.count(engine.model(), text).tokens());
        Dossier dossier = trial.dossier();
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), dossier.tenant().settings().zone());
        Rendering rendering = trial.prompt()
                .render(
                        dossier.promptSubject(current, today),
                        fence.around(dossier.content()),
                        trial.contract(),
                        space);
        return rendering instanceof Rendering.Ready ready
                ? Optional.of(new Question(
                        ready.prompt(), trial.contract().schema(), trial.task().code(), limit, null))
                : Optional.empty();
    }

    private Dossier dossier(Subject subject, Tenant tenant, AccessScope scope) {
        Conversation conversation = conversations
                .find(scope, tenant.id(), subject.externalId())
                .orElseThrow(
                        () -> new NotFound("conversation " + subject.externalId() + " of tenant " + subject.tenant()));
        long id = conversation.id();
        return new Dossier(tenant, conversation, conversations.content(id), decisions.of(id), values.of(id));
    }

    private static Tenant tenant(Subject subject, Definitions current, AccessScope scope) {
        return current.tenant(subject.tenant())
                .filter(t -> scope.includes(t.id()))
                .orElseThrow(() -> new NotFound("tenant " + subject.tenant()));
    }

    private static AiTask task(Subject subject, Tenant tenant, Definitions current) {
        return current.task(tenant.id(), subject.task()).orElseThrow(() -> new NotFound("task " + subject.task()));
    }
}
