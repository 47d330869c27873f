/**
 * The calls of verify.java and jwks.java of a library, with everything that they fix as a
 * parameter.
 */
interface Judge {
  /** Throws what the library throws; what it returns is of no interest. */
  Object judge(Trial trial) throws Exception;
}
