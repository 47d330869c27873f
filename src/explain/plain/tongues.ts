/**
 * What programs that speak the language of their users call it: German, Spanish, Portuguese, Italian, French, Russian and
 * Korean, and the commonest words of a few more. Japanese and Chinese have rules of their own.
 */
const words: readonly (readonly [string, string])[] = [
  [
    'nicht wohlgeformt|fehlerhaft\\p{L}*|fehlformatiert|mal ?formad[oa]s?|malformé\\p{L}*',
    'malformed',
  ],
  [
    'ungültig\\p{L}*|n(?:o|ão|on) (?:es |é |è )?(?:válid[oa]s?|valid[oa])|inv[aá]lid[oa]s?',
    'invalid',
  ],
  ['(?:non )?invalides?|non valides?|недействит\\p{L}*|недопустим\\p{L}*|неверн\\p{L}*', 'invalid'],
  [
    '유효하지 않\\p{L}*|잘못된|geçersiz|ongeldige?|nieprawidłow\\p{L}*|ugyldig|ogiltig\\p{L}*',
    'invalid',
  ],
  ['không hợp lệ|tidak (?:valid|sah)', 'invalid'],
  [
    'abgelaufen\\p{L}*|(?:ha |h?as |está )?(?:expirad[oa]|expiró|caducad[oa]|vencid[oa])',
    'expired',
  ],
  [
    'expirou|süresi (?:dol|geç)\\p{L}*|verlopen|wygas\\p{L}*|utgått|utløpt|udløbet|hết hạn|kedaluwarsa',
    'expired',
  ],
  ['scadut[oa]|(?:a )?expirée?|ист[её]к\\p{L}*|просрочен\\p{L}*|만료\\p{L}*', 'expired'],
  ['fehlt|nicht (?:gefunden|vorhanden)|no encontrad[oa]|não encontrad[oa]|introuvable', 'missing'],
  ['manquante?|отсутствует|не найден\\p{L}*', 'missing'],
  [
    'stimmt nicht(?: überein)?|no coincide|não corresponde|ne correspond pas|не совпадает',
    'mismatch',
  ],
  [
    'signatur|firma|assinatura|подпис[ьи]|서명|imza(?:sı)?|handtekening|podpis\\p{L}*|chữ ký',
    'signature',
  ],
  ['jetons?|токен(?:а|у|ом|ы)?|토큰', 'token'],
  ['schlüssel|clave|chave|chiave|clé|ключ(?:а|ом|и)?', 'key'],
  ['aussteller|emisor|emissor|émetteur|издател[ья]', 'issuer'],
  ['zielgruppe|audiencia|audiência', 'audience'],
];

const said = words.map(
  ([some, english]) =>
    [new RegExp(`(?<!\\p{L})(?:${some})(?:[이가은는을를])?(?!\\p{L})`, 'giu'), english] as const,
);

/** The same text, with these words in English. */
export const inEnglish = (text: string): string =>
  said.reduce((all, [some, english]) => all.replaceAll(some, english), text);
