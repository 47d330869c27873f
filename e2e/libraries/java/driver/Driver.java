import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Runs the published code of one library: a job on stdin, its results on stdout, both JSON. */
final class Driver {
  static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private Driver() {}

  interface Attempt {
    Object run() throws Exception;
  }

  static Map<String, Object> attempt(Attempt attempt, Function<Exception, String> reasonOf) {
    try {
      return Map.of("value", plain(attempt.run()));
    } catch (Exception e) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("error", e.getClass().getSimpleName());
      told.put("message", String.valueOf(e.getMessage()));
      told.computeIfAbsent("reason", key -> reasonOf.apply(e));
      return told;
    }
  }

  /** Claims are of the library's own classes, and nothing that is asked needs them. */
  private static Object plain(Object value) {
    return value instanceof String || value instanceof Record ? value : 0;
  }

  private static List<Map<String, Object>> runCalls(JsonNode job, Path classes) {
    Path library = classes.resolve(job.get("library").asText());
    Published published = new Published(library, job.get("file").asText());
    List<Map<String, Object>> results = new ArrayList<>();
    for (JsonNode call : job.get("calls"))
      results.add(attempt(() -> published.run(call), published::reasonOf));
    return results;
  }

  private static List<Map<String, Object>> runCases(JsonNode job) throws Exception {
    Judge judge = judgeOf(job.get("library").asText());
    List<Map<String, Object>> results = new ArrayList<>();
    for (JsonNode one : job.get("cases")) {
      Trial trial = JSON.treeToValue(one, Trial.class);
      results.add(attempt(() -> judge.judge(trial), e -> null));
    }
    return results;
  }

  /** java-jwt is judged by JavaJwtJudge. */
  private static Judge judgeOf(String library) throws ReflectiveOperationException {
    String name =
        Pattern.compile("(?:^|-)(.)")
            .matcher(library)
            .replaceAll(letter -> letter.group(1).toUpperCase());
    return (Judge) Class.forName(name + "Judge").getDeclaredConstructor().newInstance();
  }

  public static void main(String[] args) throws Exception {
    JsonNode job = JSON.readTree(System.in);
    JSON.writeValue(System.out, job.has("file") ? runCalls(job, Path.of(args[0])) : runCases(job));
    System.exit(0); // threads of caches would keep it waiting
  }
}
