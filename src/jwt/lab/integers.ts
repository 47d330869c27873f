/** base^exponent mod modulus, by squaring. */
export const power = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
};

/** By Fermat's little theorem; the modulus is prime. */
export const inverse = (value: bigint, prime: bigint): bigint => power(value, prime - 2n, prime);

/** The remainder that is not negative. */
export const modulo = (value: bigint, modulus: bigint): bigint =>
  ((value % modulus) + modulus) % modulus;
