package org.colloquy.system;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A configuration with two tasks on the product's own demo engine, and a queue and a continuous job for some tenants.
 * Everything but the tenants is named after the queue and job, so that tests on one product stay apart.
 *
 * @param code queue, job, engine, and the beginning of the tasks' and fields' codes
 * @param tenants the tenants' codes
 * @param address where the product, and with it the demo engine, answers
 */
record Definitions(String code, List<String> tenants, String address) {

    String csat() {
        return code + "-csat";
    }

    String summary() {
        return code + "-summary";
    }

    String document() {
        var tenantList = tenants.stream().map(this::tenant).collect(Collectors.joining(","));
        var codes = tenants.stream().map("\"%s\""::formatted).collect(Collectors.joining(","));
        return """
            {"tenants":[TENANTS],
            "engines":[{"code":"NAME","name":"NAME","provider":"OPENAI_COMPATIBLE","endpoint":"ADDRESS/demo-engine/v1",
              "model":"demo-1","apiKey":"none","price":{"currency":"USD","inputPerMillion":0.15,"outputPerMillion":0.60}}],
            "customFields":[
              {"code":"NAME-csat","name":"CSAT","type":"INTEGER","min":1,"max":5,"unknownValue":0,
               "thresholds":[{"from":1,"to":3,"label":"Dissatisfied","color":"#c62828"}]},
              {"code":"NAME-summary","name":"Summary","type":"TEXT","maxLength":500}],
            "aiTasks":[
              {"code":"NAME-csat","name":"CSAT scoring","prompt":"Score the customer's satisfaction.\\n{{content}}",
               "response":{"format":"JSON"},"outputs":[{"attribute":"csat","field":"NAME-csat","required":true,"explanation":true}]},
              {"code":"NAME-summary","name":"Summary","prompt":"Summarise the conversation.\\n{{content}}",
               "response":{"format":"JSON"},"outputs":[{"attribute":"summary","field":"NAME-summary","required":true,"explanation":true}]}],
            "processingQueues":[{"code":"NAME","name":"NAME","enabled":true,"scope":{"type":"TENANTS","tenants":[CODES],"groups":[]},
              "channels":["VOICE","CHAT","EMAIL","TICKET"],"events":["CONTENT_READY","CONTENT_REPLACED"],
              "quietSeconds":{"VOICE":0,"CHAT":0,"EMAIL":0,"TICKET":0}}],
            "jobs":[{"code":"NAME","name":"NAME job","enabled":true,"scope":{"type":"TENANTS","tenants":[CODES],"groups":[]},
              "dataSource":{"type":"QUEUE","queue":"NAME"},"engine":"NAME","tasks":{"mode":"SELECTED","tasks":["NAME-csat","NAME-summary"]},
              "schedule":{"type":"CONTINUOUS","timeZone":"UTC"}}]}""".replace("TENANTS]", tenantList + "]")
                .replace("CODES", codes)
                .replace("ADDRESS", address)
                .replace("NAME", code);
    }

    private String tenant(String tenant) {
        return """
            {"code":"%s","name":"Tenant %s","aiEnabled":true,"timeZone":"UTC",
            "activations":[{"task":"NAME-csat","enabled":true},{"task":"NAME-summary","enabled":true}]}""".formatted(tenant, tenant);
    }
}
