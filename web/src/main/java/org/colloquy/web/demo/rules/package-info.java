/**
 * What the demo engine understands of a conversation: mood, outcome, churn risk, topics, language and true quotes, all by
 * word lists and the place of a sentence. Plain Java that knows neither HTTP nor JSON schemas; {@code schema} turns these
 * findings into the answer that was asked for.
 *
 * <p>The decision worth knowing: the lists stand in one resource, {@code words.json}, so that the demo's judgement can be
 * bettered without touching code.
 */
package org.colloquy.web.demo.rules;
