/** The library has no such call, so its users would not even compile this. */
final class Unsupported extends Exception {
  private static final long serialVersionUID = 1;

  Unsupported(String message) {
    super(message);
  }
}
