package io.github.cptcatalog.fhir;

/** Whether a value set has a code. */
enum Membership {
  /** It has. */
  IN,
  /** It has not. */
  OUT,
  /** That hangs on something that is not evaluated here, such as a filter we do not know. */
  UNKNOWN;

  static Membership of(boolean isIn) {
    return isIn ? IN : OUT;
  }

  Membership or(Membership other) {
    if (this == IN || other == IN) {
      return IN;
    }
    return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : OUT;
  }

  Membership and(Membership other) {
    return not().or(other.not()).not();
  }

  Membership not() {
    return switch (this) {
      case IN -> OUT;
      case OUT -> IN;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
