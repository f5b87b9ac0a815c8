package org.colloquy.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class that reads or writes the database. Only these touch the entity manager and SQL. They never begin a
 * transaction: a caller without one is a defect and is refused at once.
 */
@Stereotype
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Repository {}
