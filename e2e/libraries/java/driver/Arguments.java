import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a published method is called with: first what the job gives; then text, which is the setting
 * of the parameter's name; and keys, which the file's own loader reads, or else that of
 * verify.java.
 */
final class Arguments {
  private final Class<?> published;
  private final Class<?> verify;

  Arguments(Class<?> published, Class<?> verify) {
    this.published = published;
    this.verify = verify;
  }

  Object[] of(Executable called, JsonNode given) throws Exception {
    Parameter[] parameters = called.getParameters();
    Object[] values = new Object[parameters.length];
    for (int i = 0; i < values.length; i++)
      values[i] =
          i < given.size()
              ? Driver.JSON.treeToValue(given.get(i), parameters[i].getType())
              : valueOf(parameters[i]);
    return values;
  }

  private Object valueOf(Parameter parameter) throws Exception {
    Class<?> type = parameter.getType();
    if (type == String.class) return setting(parameter);
    if (type == Path.class) return Path.of(setting(parameter));
    if (type == URL.class) return URI.create(setting(parameter)).toURL();
    if (PrivateKey.class.isAssignableFrom(type)) return Keys.privateKey();
    Method loader = loaderOf(published, type).or(() -> loaderOf(verify, type)).orElseThrow();
    Object[] settings = of(loader, Driver.JSON.createArrayNode());
    return Published.thrownAsItIs(() -> loader.invoke(null, settings));
  }

  /** `jwksUrl` is JWT_JWKS_URL. */
  private static String setting(Parameter parameter) {
    return System.getenv("JWT_" + parameter.getName().replaceAll("([A-Z])", "_$1").toUpperCase());
  }

  private static Optional<Method> loaderOf(Class<?> file, Class<?> wanted) {
    return Stream.of(file.getDeclaredMethods())
        .filter(
            one -> Modifier.isStatic(one.getModifiers()) && one.getName().matches("(load|parse).*"))
        .filter(one -> wanted.isAssignableFrom(one.getReturnType()))
        .findAny();
  }
}
