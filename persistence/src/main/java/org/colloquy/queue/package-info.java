/**
 * Processing queues and lanes. Right of task, left of job. The one decision worth knowing: intake judges only the
 * queue; everything else is judged when work is claimed (B1.1).
 */
package org.colloquy.queue;
