package io.github.cptcatalog.model;

/** How the patient is kept free of pain during a procedure. */
public enum Anesthesia {
  /** Nothing is given. */
  NONE,
  /** One spot is made numb. */
  LOCAL,
  /** The patient is drowsy but breathes alone. */
  SEDATION,
  /** A whole part of the body is made numb, as in a spinal or nerve block. */
  REGIONAL,
  /** The patient sleeps. */
  GENERAL
}
