package org.colloquy.admission;

import org.colloquy.engine.Engine;
import org.colloquy.money.Tokens;
import org.colloquy.usage.CallPurpose;
import org.colloquy.usage.Reservation;

/**
 * The wish to call an engine.
 *
 * @param worst counted input with safety, and the output limit
 */
public record Ask(Engine engine, Reservation.Subject subject, CallPurpose purpose, Tokens worst) {}
