import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** One file of content/libraries, compiled by itself: its one public class. */
final class Published {
  private final Class<?> type;
  private final Arguments arguments;
  private Object instance;

  Published(Path library, String file) {
    type = load(library.resolve(file));
    Path beside = library.resolve(file.replaceFirst("[^/]+$|cures/[^/]+$", "verify"));
    arguments =
        new Arguments(type, load(Files.exists(beside) ? beside : library.resolve("verify")));
  }

  private static Class<?> load(Path folder) {
    try {
      URL[] place = {folder.toUri().toURL()};
      String[] outer = folder.toFile().list((dir, name) -> name.matches("\\w+\\.class"));
      String name = outer[0].replace(".class", "");
      return Class.forName(name, true, new URLClassLoader(place));
    } catch (Exception e) {
      throw new IllegalStateException("nothing is compiled in " + folder, e);
    }
  }

  private Optional<Method> find(String name) {
    return Stream.of(type.getDeclaredMethods()).filter(one -> one.getName().equals(name)).findAny();
  }

  Object run(JsonNode call) throws Exception {
    Method method = find(call.get("name").asText()).orElseThrow();
    Object target = Modifier.isStatic(method.getModifiers()) ? null : instance();
    Object[] args = arguments.of(method, call.get("args"));
    return thrownAsItIs(() -> method.invoke(target, args));
  }

  private Object instance() throws Exception {
    if (instance == null) {
      Constructor<?> constructor = type.getConstructors()[0];
      Object[] args = arguments.of(constructor, Driver.JSON.createArrayNode());
      instance = thrownAsItIs(() -> constructor.newInstance(args));
    }
    return instance;
  }

  static Object thrownAsItIs(Driver.Attempt attempt) throws Exception {
    try {
      return attempt.run();
    } catch (InvocationTargetException e) {
      throw (Exception) e.getCause();
    }
  }

  /** What the published code itself says, or null. */
  String reasonOf(Exception e) {
    Optional<Method> method = find("reasonOf");
    if (method.isEmpty()) return null;
    try {
      return (String) method.get().invoke(null, e);
    } catch (ReflectiveOperationException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
