import { describe, expect, test } from 'vitest';
import type { Family } from '#content/libraries/model.ts';
import { fillAlgorithms, keptExample } from './fill-algorithm.ts';

const families: readonly Family[] = [
  { names: ['RS256', 'RS384', 'PS256', 'ES256'] },
  { names: ['ES512'], instead: { from_rsa: 'from_ec', KeyRSA: 'KeyEC' } },
  { names: ['HS256', 'HS512'] },
];
const fill = (text: string, ...wanted: string[]): string => fillAlgorithms(text, wanted, families);

const list = "verify(token, key, { algorithms: ['RS256'] });";
const both = `await importSPKI(pem, 'RS256');\n${list}`;
const secret = "verify(token, secret, { algorithms: ['HS256'] });";
const loaders = "{ RS256: (text) => importSPKI(text, 'RS256'), HS256: secretOf }";

test.each([
  [list, ['RS256'], list],
  [list, ['PS256', 'RS384'], list.replace("'RS256'", "'PS256', 'RS384'")],
  [list, ['PS256', 'PS256'], list.replace('RS256', 'PS256')],
  [both, ['PS256'], both.replaceAll('RS256', 'PS256')],
  // A key is imported for one algorithm
  [both, ['PS256', 'RS384'], both],
  [secret, ['HS512'], secret.replace('HS256', 'HS512')],
  [secret, ['HS256', 'HS512'], secret.replace("'HS256'", "'HS256', 'HS512'")],
  [loaders, ['ES256'], loaders.replaceAll('RS256', 'ES256')],
  [loaders, ['HS512'], loaders.replaceAll('HS256', 'HS512')],
  // A symbol
  ['Validation::new(Algorithm::RS256)', ['RS384'], 'Validation::new(Algorithm::RS384)'],
  ['.add(Jwts.SIG.RS256)', ['RS384', 'PS256'], '.add(Jwts.SIG.RS256)'],
  ['jwt.SigningMethodRS256', ['ES256'], 'jwt.SigningMethodES256'],
  // The loader of the key goes with it
  ['from_rsa(KeyRSA, A::RS256)', ['ES512'], 'from_ec(KeyEC, A::ES512)'],
])('%s with %j', (text, wanted, expected) => {
  expect(fill(text, ...wanted)).toBe(expected);
});

describe('stays as it is published', () => {
  test.each([
    // Beside code that loads a public key these would be weaker, or nonsense; and the other way round
    [list, ['HS256']],
    [list, ['RS256', 'HS256']],
    [secret, ['RS256']],
    [secret, ['PS256']],
    [list, ['none']],
    // Not of this library, and no name at all
    [list, ['RS512']],
    [list, ['rs384']],
    [list, ['RS384 ']],
    [list, ["RS384'] }); evil(['"]],
    [list, ['$&']],
    [list, ['']],
    [list, ['RS384', "'"]],
    [list, []],
    // Of two families, whose keys are loaded in two ways
    [list, ['RS256', 'ES512']],
    // Its key is still loaded as an RSA key
    ['parseRSAPublicKey(pem, RS256)', ['ES256']],
    ['from_rsa(rsa::Key, A::RS256)', ['ES512']],
    // It signs by hand: another name in the header would be untrue
    ["header({ alg: 'RS256' }); rsaSign('sha256', input)", ['PS256']],
    ['{"alg":"RS256"} SHA256withRSA', ['RS384']],
  ])('%s with %j', (text, wanted) => {
    expect(fill(text, ...wanted)).toBe(text);
  });

  test('in a library of which nothing is known', () => {
    expect(fillAlgorithms(list, ['RS384'], [])).toBe(list);
    expect(fillAlgorithms(list, null, families)).toBe(list);
  });
});

test.each([
  [list, null, null],
  [list, ['RS256'], null],
  [list, ['ES256'], 'RS256'],
  [list, ['RS256', 'ES256'], 'RS256'],
  [list.replace('RS256', 'ES256'), ['ES256'], null],
  [secret, ['ES256'], 'HS256'],
  // Nothing there names one
  ['readHeader(token)', ['ES256'], null],
])('the example is still there: %s with %j', (text, wanted, expected) => {
  expect(keptExample(text, wanted)).toBe(expected);
});
