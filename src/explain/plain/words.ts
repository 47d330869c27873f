/** Words by which messages say what is wrong, whoever prints them. `\w` suffices: names are folded to lower case before. */
export const any = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w])(?:${words.join('|')})(?![\\w])`, 'g');

/** What a person or a program calls the thing itself. */
export const token =
  '(?:(?:(?:id|access|bearer|auth|authentication|authorization|identity|security) ?)?tokens?|jwts?|jw[se]|(?:client )?assertions?)';

export const not =
  '(?:not|isnt|wasnt|arent|doesnt|didnt|dont|cannot|cant|couldnt|unable to|fail(?:ed|s|ing)? to|no|none)';

export const wrong = [
  'invalid',
  `${not} (?:\\w+ ){0,3}?(?:valid|match\\w*|equal|contain\\w*|includ\\w+|intended|trust\\w*|accept\\w*|allow\\w*|recogni[sz]ed|known|expected|authori[sz]ed|support\\w*|correspond\\w*|permit\\w*|white ?list\\w*|allow ?list\\w*|verif\\w+|validat\\w+|correct|registered|issued|configur\\w*|same|within|satisf\\w+|agree|succeed)`,
  'none of (?:[\\w,]+ ){1,6}?(?:accept\\w*|match\\w*|allow\\w*|valid|trusted|expected)',
  'incorrect(?:ly)?',
  'please (?:check|verify|ensure)',
  'wrong',
  'mis ?match\\w*',
  'un(?:matched|expected|supported|trusted|known|recogni[sz]ed|acceptable|authori[sz]ed|registered|verified)',
  'expect(?:ed|ing|s)?',
  'want(?:ed|s)?',
  'fail(?:ed|s|ure|ing)?',
  'reject(?:ed|s|ing)?',
  'errors? (?:occurred |while |when |in |during ){0,2}(?:validating|verifying) the',
  'refused',
  'disallowed',
  'differs?',
  'different',
  'bad',
  'illegal',
  'inconsistent',
  'not true',
  'is false',
  'outside',
  'violat\\w+',
  '(?:must|should) (?:\\w+ )?(?:match|equal)',
  '(?:must|should) be the same',
];

export const absent = [
  'missing',
  'mandatory',
  // Of Python: a name that a table has not.
  'key ?error',
  'absent',
  'omitted',
  'required?s?',
  `${not} (?:\\w+ ){0,3}?(?:present|provided|found|find|specified|set|supplied|given|included|available|returned|have|has|exist\\w*|contain\\w*|resolv\\w+|detect\\w*|receiv\\w*|sent|passed|empty|null|blank|defined|there|extract\\w*|get)`,
  'no',
  'without',
  'lacks?',
  'empty',
  'undefined',
  'null',
  'nil',
  'blank',
  'unresolv\\w+',
  '(?:must|should) (?:contain|include|have)',
  '(?:must|should|needs to|has to) be (?:provided|present|given|non ?empty|set|specified|supplied|included|passed)',
];

export const unreadable = [
  'malformed',
  `${not} (?:(?!verif|longer)\\w+ ){0,2}?(?:pars\\w+|decod\\w+|deseriali[sz]\\w*|unmarshal\\w*|read|well formed|split|understood|recogni[sz]ed|decrypt\\w*)`,
  '(?:invalid|bad|wrong|incorrect|unexpected|illegal) (?:(?:\\w+ )?(?:token|jw[st]|crypto|header|payload|segment|signature) )?(?:format|structure|encoding|seriali[sz]ation|compact\\w*|number of|count of|character\\w*|base ?64\\w*|length|json|segment\\w*|part count|padding)',
  '(?:pars(?:e|ing)|decod(?:e|ing)|deseriali[sz]\\w+|unmarshal\\w*|unpack\\w*) (?:\\w+ ){0,3}(?:error|fail\\w*|exception|issue|problem)',
  '(?:error|fail\\w*|exception|unable|problem) (?:(?!verif)\\w+ ){0,3}(?:pars\\w+|decod\\w+|deseriali[sz]\\w+|unmarshal\\w*|unpack\\w*)',
  'not (?:in )?(?:an? )?(?:valid )?(?:jwt|jws|compact|json web|openid connect)',
  '(?:not|doesnt) (?:look like|appear to be)',
  'not a valid (?:access |id )?token',
  'format (?:is |was )?(?:invalid|incorrect|wrong|bad|not valid)',
  'must consist of',
  'unexpected end of (?:json )?input',
  '(?:not (?:correctly|properly)|incorrectly|improperly|ill|badly) formed',
  'unsupported (?:jwt|jws)',
  'not (?:\\w+ ){0,4}?(?:base ?64\\w*|json)',
  'encoding error',
  'not (?:correctly |properly |well )?formed',
  'corrupt(?:ed)?',
  'opaque',
  'garbled',
  '(?<!\\()truncated',
];

/** What a network says of an address that does not answer. */
export const network =
  'e ?(?:conn ?refused|conn ?reset|timed ?out|not ?found|host ?unreach|ai ?again)|getaddrinfo|fetch failed|socket hang up|name or service not known|no route to host';

export const unreached = [
  '(?:fail\\w*|error|unable|could ?nt|couldnt|cannot|cant|could not|problem|exception|timed? ?out) (?:\\w+ ){0,5}?(?:fetch\\w*|get\\w*|retriev\\w*|load\\w*|download\\w*|obtain\\w*|refresh\\w*|request\\w*|resolv\\w*|reach\\w*|connect\\w*|read\\w*|query\\w*|discover\\w*|pars\\w*|decod\\w*|locate\\w*|import\\w*|initiali[sz]\\w*|updat\\w*)',
  '(?:fetch|retriev\\w+|load\\w*|download|refresh|request|discovery|import|lookup|update|initiali[sz]ation)\\w* (?:\\w+ ){0,6}?(?:fail\\w*|error|timed? ?out|timeout|unavailable|unreachable|exception)',
  '(?:could not|couldnt|cannot|cant) be (?:fetched|retrieved|loaded|downloaded|read|reached|resolved|parsed|decoded)',
  'unreachable',
  'unavailable',
  'got html',
  'html instead of',
  'not (?:available|reachable) at',
  'timed? ?out',
  'timeout',
  'connection (?:refused|reset|closed)',
  network,
  'no such host',
  'unsupported protocol scheme',
  '(?:unsuccessful|unexpected|bad|non (?:200|2xx|ok|success\\w*)) (?:http )?(?:status|response)',
  '(?:status|response|code|http|returned)(?: \\w+){0,3}:? (?:4|5)\\d\\d',
  '(?:4|5)\\d\\d (?:not found|forbidden|internal|bad|service|unauthorized)',
];

/** `Please check the 'aud' claim`, and no more. */
export const checked = 'please check (?:the|your)(?= \\w+ claim)';
