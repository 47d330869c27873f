import type { Rule } from './rule.ts';
import { any } from './words.ts';

const absentClass = any(
  '(?:class|module|package|gem) (?:\\w+ ){0,3}?(?:jwt|jws|jwk|jose|pyjwt|jsonwebtoken)\\w* (?:is |was |could )?(?:not|cannot) (?:be )?(?:found|loaded|installed)',
);

/** A program that lacks what reads tokens has read none. */
export const codeAbsent: Rule = {
  check: 'input',
  cause: 'missing-dependency',
  topic: absentClass,
  anywhere: true,
};

const otherwise = any(
  'unexpected keyword argument',
  'missing \\d+ required (?:keyword only |positional )*arguments?',
  'takes (?:\\w+ )*\\d+ positional arguments?',
);

/** A function that takes other arguments than it did. */
export const codeChanged: Rule = {
  check: 'input',
  cause: 'library-api-changed',
  topic: any('jw[stk]\\w*', 'jose', '(?:de|en)code\\w*'),
  verdict: otherwise,
  shared: true,
  anywhere: true,
};

/** What Ruby makes of a secret that was never set. */
export const secretNil: Rule = {
  check: 'key',
  cause: 'secret-missing',
  topic: any('hmac', 'jwt (?:en|de)code'),
  verdict: any('no implicit conversion of nil into string'),
  alone: true,
  around: true,
};

const elsewhere = any(
  'crypto (?:create (?:verify|hmac|sign|hash|public key)|verify|timing safe equal) is not a function',
  '(?:node )?crypto (?:module )?is not supported in (?:the )?edge runtime',
  'edge runtime (?:does not|doesnt) support (?:node )?(?:js )?(?:crypto|buffer)',
);

/** What Node has, and a browser or a runtime at the edge lacks. */
export const cryptoAbsent: Rule = {
  check: 'key',
  cause: 'edge-runtime-crypto',
  topic: elsewhere,
  alone: true,
};
