import type { Rule } from './rule.ts';
import { absent, any, wrong } from './words.ts';

/** A key whose `use` is neither of the two that a reader knows (RFC 7517 section 4.2). */
export const otherUse: Rule = {
  check: 'key',
  topic: any('sig(?:nature)? or enc(?:ryption)?', 'use ?=? ?enc'),
  verdict: any(
    'not (?:usable|allowed|suitable|valid|permitted)',
    'unknown variant',
    'invalid value',
    'unsupported use',
    'unexpected value',
  ),
};

/** What is no key in the form that was asked for: the words of WebCrypto, and of those who read PEM. */
const unread = any(
  '(?:unable|fail\\w*|could not|cannot|error) (?:to )?import\\w* (?:an? |the )?(?:rsa|ec|ecdsa|hmac|jwk|spki|pkcs ?8|public|private) key',
  '(?:unsupported|invalid|unknown|unrecogni[sz]ed) key format',
  '(?:needs?|needed|must|should|has|have) (?:to )?be (?:\\w+ ){0,2}?pem(?: format| encoded)?',
  '(?:find|missing|no) (?:an? |the )?signature verifiers?',
);

export const keyUnread: Rule = { check: 'key', topic: unread, alone: true };

const methodless = any(
  'undefined method verif(?:y|ier)(?! for nil)',
  'undefined method group= for <string',
  'no method verify for',
  'has no attribute verif(?:y|ier)',
  'no matching method found:? init ?verify',
);

const nothing = any('undefined method verif(?:y|ier) for nil');

/** Of Ruby: nothing where the key should be. */
export const keyNil: Rule = {
  check: 'key',
  cause: 'key-missing',
  topic: nothing,
  alone: true,
};

/** A text where a library needs a key object: what it asks the object to do, a text cannot. */
export const keyObject: Rule = {
  check: 'key',
  cause: 'key-object-type-wrong',
  topic: methodless,
  alone: true,
};

const stores = any(
  '(?:trust|key) ?stores?(?! ?:)',
  'signer certificates?',
  'trusted certificates?',
);

/** Where Java keeps the keys that it verifies with. */
export const keyStore: Rule = {
  check: 'key',
  topic: stores,
  verdict: any(
    ...absent,
    ...wrong,
    '(?:cannot|could not|couldnt|unable to|fail\\w* to|error) (?:load|open|read|determine|find|retriev\\w*|access)\\w*',
    'not be (?:loaded|opened|read|determined|found|retrieved|accessed)',
  ),
  shared: true,
  anywhere: true,
};

const opened =
  '(?:decrypt\\w*|(?:key )?unwrap\\w*|(?:aes ?)?key ?wrap\\w*|auth(?:entication)? tag|cipher ?text)';

const sealed = any(
  `(?:fail\\w*|unable|cannot|couldnt|could not|error|invalid|missing|no) (?:\\w+ ){0,4}${opened}`,
  `${opened} (?:\\w+ ){0,3}(?:fail\\w*|error|mis ?match\\w*|missing|invalid|exception)`,
);

/** What is encrypted does not open: as a rule, it is another key. */
export const decryption: Rule = { check: 'key', topic: sealed, shared: true };
