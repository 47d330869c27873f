import type { Cause, JsonObject } from '#jwt/model.ts';

/** Longer payloads would take too long to write out in every style, and then in every order. */
const MOST = 16_384;
const MOST_ORDERED = 2048;
/** Written in a style, it shows that style. */
const EXAMPLE = { b: '/é&', a: 1 };

type Write = (text: string) => string;

const escape =
  (pattern: RegExp, isUpper = false): Write =>
  (text) =>
    text.replace(pattern, (unit) => {
      const hex = unit.charCodeAt(0).toString(16).padStart(4, '0');
      return `\\u${isUpper ? hex.toUpperCase() : hex}`;
    });
const slashed: Write = (text) => text.replaceAll('/', '\\/');
const ascii = escape(/[^\0-~]/g);

/** As JavaScript, PHP with and without its flags, Python, Go and .NET write strings. */
const ESCAPES: readonly Write[] = [
  (text) => text,
  slashed,
  (text) => slashed(ascii(text)),
  ascii,
  escape(/[&<>]/g),
  escape(/[^\0-~]|[&<>'+`]/g, true),
];

const indent =
  (by: string, change: Write = (text) => text) =>
  (claims: JsonObject): string =>
    change(JSON.stringify(claims, null, by));

/** A line break in JSON is never part of a string. */
const LAYOUTS: readonly ((claims: JsonObject) => string)[] = [
  indent(''),
  // One space after each comma and colon, as Python does
  indent(' ', (lines) => lines.replace(/,\n */g, ', ').replace(/\n */g, '')),
  indent('', (text) => `${text}\n`),
  indent('  '),
  indent('    '),
  indent('\t'),
  indent('  ', (lines) => lines.replaceAll('\n', '\r\n')),
  // Jackson
  indent('  ', (lines) => lines.replace(/^( *"(?:[^"\\]|\\.)*"):/gm, '$1 :')),
];

const sorted = (claims: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(claims).sort(([a], [b]) => (a < b ? -1 : 1)));

type Named = readonly [form: string, text: string];

const inStyles = (claims: JsonObject, most?: number): readonly string[] =>
  LAYOUTS.slice(0, most).flatMap((layout) =>
    ESCAPES.slice(0, most).map((write) => write(layout(claims))),
  );

const inBoth = (claims: JsonObject): readonly string[] =>
  [claims, sorted(claims)].flatMap((each) => inStyles(each));

const ordersOf = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, i) =>
        ordersOf(items.filter((_, at) => at !== i)).map((rest) => [item, ...rest]),
      );

/**
 * Keys may have been sorted, and nobody knows how they stood: in every order, as JavaScript writes them; and as PHP and
 * Python do, where that is not too much.
 */
const inOrders = (claims: JsonObject, styles: number): readonly Named[] =>
  ordersOf(Object.entries(claims)).flatMap((order) => {
    const form = `{${order.map(([name]) => `"${name}"`).join()}}`;
    return inStyles(Object.fromEntries(order), styles).map((text) => [form, text] as const);
  });

/** How many layouts and escapes are tried in every order: each try has its price, and an RSA signature the lowest. */
const stylesOf = (kty: string | undefined, members: number): number => {
  if (members < 5) return 2;
  return members > 6 ? 0 : kty === 'RSA' ? 2 : kty === 'oct' ? 1 : 0;
};

export default {
  explains: ['signature'],
  refines: 'payload-tampered',
  symptoms: [
    'invalid signature',
    'signature verification failed',
    'Signature verification failed',
    'crypto/rsa: verification error',
  ],
  cure: 'sign-last',
  async examine({ token: { claims, payloadReading, parts } }, lab) {
    const { length } = payloadReading?.text ?? '';
    if (!claims || length > MOST) return null;
    const [header = '', , signature = ''] = parts.map(({ text }) => text);
    const examples = inBoth(EXAMPLE);
    const { kty } = lab.selectedKey() ?? {};
    const styles = length > MOST_ORDERED ? 0 : stylesOf(kty, Object.keys(claims).length);
    const texts = [
      ...inBoth(claims).map((text, i): Named => [examples[i] ?? '', text]),
      ...(styles > 0 ? inOrders(claims, styles) : []),
    ];
    // A text that two styles share is tried once, by the name of the first
    const forms = new Map<string, string>();
    for (const [form, text] of texts) if (!forms.has(text)) forms.set(text, form);
    const inputs = [...forms].map(([text, form]) => {
      const payload = lab.decode(text, 'utf8') ?? new Uint8Array();
      return [form, `${header}.${lab.encode(payload, 'base64url') ?? ''}`] as const;
    });
    const found = await lab.examineSigned(inputs);
    if (!found || 'ruledOut' in found) return found;
    for (const [form, input] of inputs) {
      const cure = { token: `${input}.${signature}` };
      const isForm = form === found.facts['form'];
      if (isForm && (await lab.given(cure)).signature === 'passed') return { ...found, cure };
    }
    return found;
  },
} satisfies Cause;
