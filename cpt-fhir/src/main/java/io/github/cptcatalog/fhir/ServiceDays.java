package io.github.cptcatalog.fhir;

import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Timing;

/**
 * What a resource says of the day of a service.
 *
 * @param first the first day that it can have been; empty where that is not said
 * @param last the last such day; empty where that is not said
 * @param isFromFirst whether it began on the first day, and did not just lie between the two
 */
record ServiceDays(Optional<LocalDate> first, Optional<LocalDate> last, boolean isFromFirst) {
  private static final ServiceDays UNKNOWN =
      new ServiceDays(Optional.empty(), Optional.empty(), false);

  static ServiceDays unknown() {
    return UNKNOWN;
  }

  /** Returns the days of a service that was ordered on this day and given then or later. */
  static ServiceDays since(LocalDate day) {
    return new ServiceDays(Optional.of(day), Optional.empty(), false);
  }

  /** Returns the days of a service that has a date or a period of its own. */
  static Optional<ServiceDays> of(Base when) {
    if (when instanceof BaseDateTimeType date) {
      return of(date);
    }
    if (when instanceof Period period) {
      return of(period);
    }
    return when instanceof Timing timing ? of(timing) : Optional.empty();
  }

  /** Returns the days of a service that lies in the period, nobody knows when. */
  static Optional<ServiceDays> within(Period period) {
    return of(period).map(days -> new ServiceDays(days.first, days.last, false));
  }

  boolean isKnown() {
    return first.isPresent() || last.isPresent();
  }

  private static Optional<ServiceDays> of(BaseDateTimeType date) {
    return WrittenDate.of(date).map(written -> written.isOneDay() ? on(written) : within(written));
  }

  private static ServiceDays on(WrittenDate written) {
    return new ServiceDays(Optional.of(written.first()), Optional.of(written.last()), true);
  }

  private static ServiceDays within(WrittenDate written) {
    return new ServiceDays(Optional.of(written.first()), Optional.of(written.last()), false);
  }

  /** A period with one end is the day that it names. */
  private static Optional<ServiceDays> of(Period period) {
    Optional<WrittenDate> start = WrittenDate.of(period.getStartElement());
    Optional<WrittenDate> end = WrittenDate.of(period.getEndElement());
    if (start.isEmpty() || end.isEmpty()) {
      return start.or(() -> end).map(day -> day.isOneDay() ? on(day) : within(day));
    }
    LocalDate first = start.get().first();
    LocalDate last = end.get().last();
    return last.isBefore(first)
        ? Optional.empty()
        : Optional.of(
            new ServiceDays(Optional.of(first), Optional.of(last), start.get().isOneDay()));
  }

  private static Optional<ServiceDays> of(Timing timing) {
    if (timing.hasEvent()) {
      return of(timing.getEvent().get(0));
    }
    return timing.hasRepeat() && timing.getRepeat().hasBoundsPeriod()
        ? within(timing.getRepeat().getBoundsPeriod())
        : Optional.empty();
  }
}
