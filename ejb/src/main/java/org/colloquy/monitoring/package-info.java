/**
 * How the system does: health, indicators, alerts. Rightmost of the verbs: it looks at all others and none looks at it.
 * The one decision worth knowing: what is asked for often and by strangers, like health, names no tenant.
 */
package org.colloquy.monitoring;
