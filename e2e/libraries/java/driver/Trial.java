import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * A draft as one call of a library. An expectation that was not given is null: an option left out.
 */
record Trial(
    String token,
    String form,
    String key,
    String encoding,
    String alg,
    List<String> algorithms,
    String issuer,
    List<String> audience,
    String type,
    Double tolerance,
    double now) {

  Instant instant() {
    return Instant.ofEpochMilli(Math.round(now * 1000));
  }

  Clock clock() {
    return Clock.fixed(instant(), ZoneOffset.UTC);
  }

  /** A library that takes one algorithm, or one for each key, is given the first. */
  String firstAlgorithm() {
    if (algorithms != null) return algorithms.get(0);
    return form.equals("secret") ? "HS256" : alg;
  }

  long toleranceSeconds() {
    return Math.round(tolerance);
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> jwk() throws Exception {
    return Driver.JSON.readValue(key, Map.class);
  }
}
