import type { CheckId } from '#jwt/model.ts';
import type { Reading } from './read.ts';

/** Lines of a stack trace, the innermost first. */
const frame =
  /^\W*(?:at\s+\S+|\(\w+ \d[\w.-]*\) lib\/|(?:from )?[\w./-]+\.rb:\d+:in ?|#\d+ \S+\.php\(\d+\): )/;
/** Python prints the innermost last, and so does Ruby where it counts them. */
const upwards = /^.{0,80}?\bFile ".+", line \d+, in \w|^\s*\d+: from \S+\.rb:\d+:in /;
const setting = /joken|jwt|jws|jwk|jose|openid|oidc|identitymodel|json_?web/i;

const doing = '(?:validat|verif|check|assert|ensur)\\w*?_?';

/** What a function is called that makes one check. */
const functions: readonly (readonly [CheckId, RegExp])[] = [
  ['issuer', new RegExp(`${doing}iss(?:uer)?(?![a-z])`, 'i')],
  ['audience', new RegExp(`${doing}aud(?:ience)?s?(?![a-z])`, 'i')],
  ['time', new RegExp(`${doing}(?:lifetime|expir\\w*|exp|notbefore|nbf)(?![a-z])`, 'i')],
  [
    'key',
    /decrypt|encryptionkeys|prepare_key(?![a-z])|(?:get|fetch|retriev|load|refresh|resolv|find|select)[a-z]*_?(?:jwks?|jsonwebkeys?|(?:signing|public|verification)_?keys?|configuration)(?:async)?(?![a-z])/i,
  ],
  ['signature', new RegExp(`${doing}signature`, 'i')],
  ['claims', new RegExp(`${doing}(?:[a-z]*_?)?claims?(?![a-z])`, 'i')],
  [
    'structure',
    /(?:decode|parse|split|peek)_?(?:compact|segment|header|payload|part)(?:s|_serialized)?(?![a-z])|^\W*at\s.*(?:decode|parse|split|peek)(?:jwt|jws|token)s?(?![a-z])|parse_and_decode|\b(?:jwt|jws)(?:[.:#]+|->)(?:decode|parse)(?![a-z])/i,
  ],
];

const isUpward = (line: string): boolean => upwards.test(line);

/** Where nothing says what is wrong, the innermost function that makes one check of a JWT tells which. */
export const readFrames = (text: string): readonly Reading[] => {
  const lines = text.split(/\n|(?=\s+at\s)/);
  const all = [...lines.filter((line) => frame.test(line)), ...lines.filter(isUpward).reverse()];
  for (const line of all) {
    if (!setting.test(line)) continue;
    const found = functions.find(([, name]) => name.test(line));
    if (found !== undefined) return [{ check: found[0], clause: line.trim(), rank: 0 }];
  }
  return [];
};
