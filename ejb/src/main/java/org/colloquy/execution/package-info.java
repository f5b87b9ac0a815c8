/**
 * Working conversations off: claim, plan, ask the engine, settle. Right of intake, left of recovery. The one decision
 * worth knowing: no transaction and no database connection is open while an engine thinks; what it answered is stored
 * in one transaction that the claim's fence guards (B2.4).
 */
package org.colloquy.execution;
