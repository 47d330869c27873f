import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain, prepare, readAlso, type Speaker } from '../index.ts';
import { readCode } from './code.ts';
import { readFrames } from './frames.ts';
import { readPlain } from './read.ts';

const lines = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

const silent = lines('silent.txt');
const spoken = lines('spoken.txt').map((line) => line.split('\t') as [string, string]);

test('there is enough of both', () => {
  expect(silent.length).toBeGreaterThanOrEqual(100);
  expect(spoken.length).toBeGreaterThanOrEqual(60);
  expect(new Set(spoken.map(([check]) => check)).size).toBeGreaterThanOrEqual(9);
});

test.each(spoken)('%s: %s', (check, text) => {
  expect(readPlain(text)[0]?.check).toBe(check);
});

test.each(spoken)('%s, in the noise of a log: %s', (check, text) => {
  const quoted = JSON.stringify(JSON.stringify({ level: 'warn', msg: text, ip: '-' }));
  expect(readPlain(`2026-11-22 09:00:00 [7f3a] ${quoted}`)[0]?.check).toBe(check);
});

test.each(silent)('of no check of a JWT speaks: %s', (text) => {
  expect(readPlain(text)).toEqual([]);
});

describe('beside what is known', () => {
  const one: Speaker = {
    id: 'one',
    name: 'one',
    hints: [],
    messages: [
      { text: 'jwt audience invalid. expected: {audience}', check: 'audience', from: 'a' },
      { text: 'could not authorize the bearer', check: 'input', from: 'a', general: true },
      { text: 'TokenTooOldError', check: 'time', from: 'a', general: true },
    ],
  };
  const entries = prepare([one]);
  const matchesOf = (text: string) => readAlso(explain(text, entries), text).matches;

  test('a clause is answered as what it is', () => {
    expect(matchesOf('api: the issuer of this JWT is not trusted; status=401')).toEqual([
      {
        library: 'unknown',
        message: 'api: the issuer of this JWT is not trusted',
        check: 'issuer',
        score: 0.35,
        holes: {},
        plain: true,
      },
    ]);
  });

  test('a message that is known goes before it', () => {
    const [best, ...more] = matchesOf('jwt audience invalid. expected: a. The token has expired.');
    expect(best).toMatchObject({ library: 'one', check: 'audience' });
    expect(more).toEqual([]);
  });

  test('a wrapper that says nothing by itself gives way; one that names the check does not', () => {
    const vague = matchesOf('could not authorize the bearer: signature of the jwt is wrong');
    expect(vague.map(({ check }) => check)).toEqual(['signature', 'input']);
    expect(vague[0]?.score).toBeGreaterThan(vague[1]?.score ?? 1);
    expect(matchesOf('jwt TokenTooOldError. Signature: wrong.')[0]?.check).toBe('time');
  });

  test('the reason that a wrapper hands on is read; one that says nothing leaves the wrapper', () => {
    const three: Speaker = {
      id: 'three',
      name: 'three',
      hints: [],
      messages: [
        { text: 'could not decode token: {reason}', check: 'structure', from: 'a', general: true },
      ],
    };
    const checksOf = (text: string) =>
      readAlso(explain(text, prepare([three])), text).matches.map(({ check }) => check);
    expect(checksOf('could not decode token: audience mismatch')).toEqual([
      'audience',
      'structure',
    ]);
    expect(checksOf('could not decode token: oops')).toEqual(['structure']);
  });

  test('what stands behind a colon is the reason of a wrapper, too; of wrappers alone, one that tells goes first', () => {
    const four: Speaker = {
      id: 'four',
      name: 'four',
      hints: [],
      messages: [
        { text: 'Claims verification failed', check: 'claims', from: 'a', general: true },
        { text: 'could not handle the bearer: {reason}', check: 'input', from: 'a', general: true },
        { text: 'signature is invalid', check: 'signature', from: 'a', general: true },
      ],
    };
    const checksOf = (text: string) =>
      readAlso(explain(text, prepare([four])), text).matches.map(({ check }) => check);
    expect(checksOf('Claims verification failed: audience mismatch')[0]).toBe('audience');
    expect(checksOf('Claims verification failed')).toEqual(['claims']);
    expect(checksOf('could not handle the bearer: the signature is invalid')[0]).toBe('signature');
  });

  test('a long text, or one of another trade, needs more than a bare sentence', () => {
    const sentence = 'I get "Signature is invalid"';
    expect(readPlain(sentence)).toHaveLength(1);
    expect(readPlain(`${sentence} ${'and so on '.repeat(20)}`)).toEqual([]);
    expect(readPlain(`${sentence} from my webhook`)).toEqual([]);
  });

  test('of each check one clause is shown, the most telling first, and no more than three', () => {
    const text = ['audience', 'issuer', 'issuer', 'alg', 'kid']
      .map((name) => `jwt ${name} is invalid`)
      .join('\n');
    expect(matchesOf(text).map(({ check }) => check)).toEqual(['key', 'audience', 'issuer']);
  });

  test('a connection that fails is about JWTs only where the text is', () => {
    const two: Speaker = {
      id: 'two',
      name: 'two',
      hints: [],
      messages: [{ text: 'unable to read the local certificate', check: 'key', from: 'a' }],
    };
    const answer = (text: string) => readAlso(explain(text, prepare([two])), text);
    expect(answer('unable to read the local certificate').matches).toEqual([]);
    expect(answer('unable to read the local certificate').nearest).toHaveLength(1);
    expect(answer('jwks: unable to read the local certificate').matches).toHaveLength(1);
  });

  test('what a decoder says of any JSON is about a token where one is spoken of', () => {
    const go: Speaker = {
      id: 'go',
      name: 'go',
      hints: [],
      messages: [{ text: 'json: cannot unmarshal {actual} into it', check: 'claims', from: 'a' }],
    };
    const answer = (text: string) => readAlso(explain(text, prepare([go])), text).matches;
    expect(answer('manifest.json: json: cannot unmarshal string into it')).toEqual([]);
    expect(answer('claims: json: cannot unmarshal string into it')).toHaveLength(1);
  });

  test('where a token was refused and nothing says why, that is said, and no check is named', () => {
    for (const text of [
      'zoom: Invalid access token..',
      'WWW-Authenticate: Bearer error="invalid_token"',
      'api: could not verify the JWT',
    ])
      expect(matchesOf(text)).toMatchObject([
        { library: 'unknown', cause: 'error-swallowed', score: 0.3, plain: true },
      ]);
    for (const text of [
      'invalid_token_callback() takes 0 arguments',
      'Invalid CSRF token',
      'paseto: invalid token',
    ])
      expect(matchesOf(text)).toEqual([]);
  });

  test.each([
    ['Invalid DPoP key binding', 'dpop-bound'],
    ['jwt: kid must be non-empty', 'kid-missing'],
    ['Authorization: Bearer null', 'literal-null-token'],
    ['400 Request Header Or Cookie Too Large', 'header-too-large'],
    ['WWW-Authenticate: Bearer error="insufficient_scope"', 'scope-missing'],
    ['jwt: multiple matching keys found', 'kid-duplicate'],
    ['{"error": "revoked token"}', 'token-revoked'],
    ["FatalErrorException: Class 'JWT' not found", 'missing-dependency'],
    ["JWT.__init__() got an unexpected keyword argument 'options'", 'library-api-changed'],
    ['NameError: uninitialized constant JWT::ExpiredSignature', 'library-api-changed'],
    ['Call to undefined method Lcobucci\\JWT\\Builder::set()', 'library-api-changed'],
    ["ImportError: cannot import name 'PyJWKClient' from 'jwt'", 'library-api-changed'],
    ['Class "Firebase\\JWT\\ExpiredException" not found', 'missing-dependency'],
    ['LoadError: cannot load such file -- jwt', 'missing-dependency'],
    ["jwt: undefined method `verify' for #<String:0x3>", 'key-object-type-wrong'],
    ['jwt/jwk/rsa.rb: pkeys are immutable on OpenSSL 3.0', 'library-api-changed'],
    ["jwt/api_jws.py: 'NoneType' object has no attribute 'rsplit'", 'token-missing'],
    ['JWT::decode(): Argument #1 ($jwt) must be of type string, null given', 'token-missing'],
    ['Firebase\\JWT\\JWK::parseKeySet() must be of the type array, null given', 'key-missing'],
    ['sign_hmac: no implicit conversion of nil into String', 'secret-missing'],
    ['TypeError: crypto.createVerify is not a function', 'edge-runtime-crypto'],
  ])('%s can mean one cause alone', (text, cause) => {
    expect(matchesOf(text)[0]).toMatchObject({ cause, plain: true });
  });

  test('where nothing says what is wrong, the innermost function that makes a check tells which', () => {
    const trace =
      'System.TaskCanceledException: A task was canceled.\n   at a.b.Run()\n   at IdentityModel.Protocols.ConfigurationManager`1.GetConfigurationAsync(CancellationToken cancel)\n   at Jwt.JwtHandler.ValidateIssuer()';
    expect(matchesOf(trace).map(({ check }) => check)).toEqual(['key']);
    expect(matchesOf(`${trace}\njwt audience is invalid`)[0]?.check).toBe('audience');
    expect(matchesOf(trace.replace(/GetConfig\w+|ValidateIssuer/g, 'Run'))).toEqual([]);
    const ruby =
      "undefined method `x' for nil\n  from /gems/json-jwt/json/jws.rb:143:in `decode_compact_serialized'\n  from /gems/json-jwt/json/jwt.rb:9:in `verify_issuer'";
    expect(matchesOf(ruby).map(({ check }) => check)).toEqual(['structure']);
    const python =
      'File "/lib/jwt/api_jwt.py", line 104, in _verify_issuer\n  File "/lib/jwt/api_jwt.py", line 149, in _validate_aud\n  File "/lib/jwt/x.py", line 3, in run';
    expect(matchesOf(python).map(({ check }) => check)).toEqual(['audience']);
  });

  test('what says that all is well, and a name in code, say of nothing that failed', () => {
    expect(matchesOf('JWT: audience validated, signature is valid')).toEqual([]);
    expect(matchesOf('except jwt.InvalidAudienceError:')).toEqual([]);
  });
});

test('hostile text costs no more than its length', () => {
  for (const text of ['not ', 'token ', 'fail to ', 'a/', 'jwt key is invalid\n', '"\\'])
    expect(readPlain(text.repeat(4e4)).length).toBeLessThanOrEqual(600);
  for (const text of ['jwt/a.', 'File "jwt', 'uninitialized constant A::', '#0 jwt\n'])
    expect([readCode(text.repeat(4e4)), readFrames(text.repeat(4e4))]).toEqual([[], []]);
});
