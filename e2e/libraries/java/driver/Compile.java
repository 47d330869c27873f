import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles every published file, each by itself, formatted and without a warning, to
 * classes/LIBRARY/FILE. A file whose text has not changed stays as it is. What the page fills in is
 * compiled alike, in folders of LIBRARY whose names begin with a capital; it need not be formatted.
 */
final class Compile {
  private static final Pattern CLASS =
      Pattern.compile("^public final class (\\w+)", Pattern.MULTILINE);
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private Compile() {}

  /** A published file is named for what it shows; javac wants it to be named as its class is. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  public static void main(String[] args) throws IOException, FormatterException {
    Path content = Path.of("content");
    try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(content)) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        String name = content.relativize(source).toString().replace(".java", "");
        compile(Files.readString(source), Path.of("classes", name), files);
      }
    }
  }

  private static void compile(String text, Path place, StandardJavaFileManager files)
      throws IOException, FormatterException {
    Path copy = place.resolve("source.txt");
    if (Files.exists(copy) && Files.readString(copy).equals(text)) return;
    clear(place);
    boolean isFilled = place.getName(2).toString().matches("[A-Z].*");
    if (!isFilled && !new Formatter().formatSourceAndFixImports(text).equals(text))
      throw new IllegalArgumentException(place + " is not as google-java-format leaves it");
    Matcher name = CLASS.matcher(text);
    if (!name.find()) throw new IllegalArgumentException(place + " has no public class");
    List<String> options =
        List.of("-d", place.toString(), "-parameters", "-Werror", "-Xlint:all,-classfile,-path");
    Source source = new Source(name.group(1), text);
    if (!COMPILER.getTask(null, files, null, options, null, List.of(source)).call())
      throw new IllegalArgumentException(place + " does not compile");
    Files.writeString(copy, text);
  }

  private static void clear(Path place) throws IOException {
    Files.createDirectories(place);
    try (Stream<Path> old = Files.list(place)) {
      for (Path file : old.filter(Files::isRegularFile).toList()) Files.delete(file);
    }
  }
}
