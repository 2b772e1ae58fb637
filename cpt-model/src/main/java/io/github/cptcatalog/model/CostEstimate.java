package io.github.cptcatalog.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a procedure costs, with everything that makes the number mean something. A number without a
 * basis, a time and a source is not a price, so those three are always there. Estimates of two
 * bases are never merged.
 *
 * @param range lowest to highest amount; what "lowest" and "highest" mean hangs on the basis
 * @param basis what kind of number this is
 * @param setting the setting that the price was set for; empty where the source tells none apart
 * @param asOf the year or day that the price speaks of
 * @param geography where it holds, such as "United States, 109 Medicare localities"; empty where
 *     the source does not say
 * @param sampleSize how many prices were counted, one or more; empty where nothing was counted
 * @param typical a median or a national amount, in the currency of the range and inside it; empty
 *     where the source gives none
 * @param source who says so: publisher, year and document
 * @param note what moves the price, or what else the source says of it; empty where it says nothing
 */
@Value.Builder
public record CostEstimate(
    CostRange range,
    CostBasis basis,
    Optional<CostSetting> setting,
    AsOf asOf,
    Optional<String> geography,
    OptionalInt sampleSize,
    Optional<BigDecimal> typical,
    String source,
    Optional<String> note)
    implements WithCostEstimate {

  /**
   * Brings the typical amount to the digits of the currency and checks every part.
   *
   * @throws IllegalArgumentException if the sample is empty, the typical amount lies outside the
   *     range or has more decimals than the currency, or a text is blank
   */
  public CostEstimate {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(setting, "setting");
    Objects.requireNonNull(asOf, "asOf");
    geography = Texts.optional("geography", geography);
    source = Texts.required("source", source);
    note = Texts.optional("note", note);
    if (sampleSize.isPresent() && sampleSize.getAsInt() < 1) {
      throw new IllegalArgumentException(
          "Sample size "
              + sampleSize.getAsInt()
              + " is below 1; leave it out where nothing was counted.");
    }
    if (typical.isPresent()) {
      typical = Optional.of(MinorUnits.exact("typical", typical.get(), range.currency()));
      if (!range.contains(typical.get())) {
        throw new IllegalArgumentException(
            "Typical amount "
                + typical.get().toPlainString()
                + " lies outside the range "
                + range
                + "; check both.");
      }
    }
  }

  /**
   * Returns a builder; range, basis, asOf and source must be given.
   *
   * @return an empty builder
   */
  public static CostEstimateBuilder builder() {
    return new CostEstimateBuilder();
  }

  /** Returns one line with the amount first, such as {@code $90.00 (published estimate, 2025)}. */
  @Override
  public String toString() {
    String where =
        setting.map(s -> ", " + s.name().toLowerCase(Locale.ROOT).replace('_', '-')).orElse("");
    return range + " (" + basis.label() + where + ", " + asOf + ")";
  }
}
