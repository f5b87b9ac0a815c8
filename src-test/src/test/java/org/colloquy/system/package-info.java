/**
 * The product as its users meet it: the bundle that {@code ./run} starts, seen only through its doors (REST, broker,
 * console) as contracts.md names them. Nothing here knows a class of the product. One product serves all tests but those
 * that kill: a start costs more than all of its tests; every test therefore brings a tenant, a queue and a job of its own.
 */
package org.colloquy.system;
