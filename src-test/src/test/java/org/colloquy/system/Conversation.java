package org.colloquy.system;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A conversation as a producer sends it.
 *
 * @param tenant its tenant's code
 * @param externalId its id at the producer
 * @param json everything else
 */
record Conversation(String tenant, String externalId, ObjectNode json) {
    private static final String COMPLAINT = """
            {"channel":"VOICE","startedAt":"2026-05-04T09:30:00Z","durationSeconds":95,"language":"en","agent":"Ruth",
            "customer":"Tomás Ó Briain","segments":[
            {"speaker":"AGENT","startMs":0,"endMs":2000,"text":"Good morning, how can I help you?"},
            {"speaker":"CUSTOMER","startMs":2100,"endMs":9000,"text":"I am angry. My card was refused twice, this is terrible."},
            {"speaker":"AGENT","startMs":9100,"endMs":12000,"text":"I am sorry. I have unblocked it, it works again."}]}""";

    static Conversation of(String tenant, String externalId) {
        return new Conversation(
                tenant, externalId, (ObjectNode) JsonMapper.shared().readTree(COMPLAINT));
    }

    /** From a line of a file of messages. */
    static Conversation parse(String line) {
        var json = (ObjectNode) JsonMapper.shared().readTree(line);
        var tenant = json.remove("tenant").asString();
        return new Conversation(tenant, json.remove("externalId").asString(), json);
    }

    String path() {
        return "/tenants/" + tenant + "/conversations/" + externalId;
    }

    String message() {
        return json.deepCopy()
                .put("tenant", tenant)
                .put("externalId", externalId)
                .toString();
    }
}
