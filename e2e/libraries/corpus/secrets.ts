/** The shared secrets, as an issuer's configuration shows them. TEST SECRETS: they protect nothing. */
export const secrets = {
  text: 'mint-corpus-2026-plain-text-secret-of-48-letters',
  other: 'mint-corpus-2026-another-secret-with-48-letters!',
  long: 'mint-corpus-2026-a-secret-for-hs512-that-has-more-than-sixty-four-letters',
  hex: '9f1c2d3e4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f1',
  base64: 'q83vEjRWeJq83vASNFZ4mrze8BI0Vnia+/8SNFZ4mrw=',
  base64Long:
    'q83vEjRWeJq83vASNFZ4mrze8BI0Vnia+/8SNFZ4mrzerb7v3q2+796tvu/erb7v3q2+796tvu/erb7vAQIDBA==',
  base64url: 'q83vEjRWeJq83vASNFZ4mrze8BI0Vnia-_8SNFZ4mrw',
  dollar: 'mint$corpus$2026-with-dollar-signs-in-the-middle',
  hash: 'mint-corpus-2026-before-the-hash#and-after-it-12',
  backslash: 'mint-corpus\\2026\\a-secret-with-backslashes-in-it',
  escaped: 'mint-corpus-2026-secret-with-an-escaped-line\\n',
  umlaut: 'mint-corpus-2026-schlüssel-für-die-prüfung-ß-äöü',
  japanese: 'mint-corpus-2026-共有シークレット-検証用の合言葉です',
  fullWidth: 'ｍｉｎｔ-corpus-２０２６-a-secret-with-full-width',
  percent: 'mint/corpus+2026=a secret&with?reserved%letters',
  short: 'sixteen-letters!',
  client: 'Zk8-vQ2mR_x7LpT4nWc9BdYs1HgJf0KuE3aXoIqNzV6tGyMhCrSbDjPwUlOe5Ai2',
} as const;

export type SecretName = keyof typeof secrets;
