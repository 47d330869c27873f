/** The words of the frame. `ui.ja.ts` must hold the same keys, or nothing compiles. */
export const en = {
  site: {
    name: 'DevToolBox',
    title: 'Find out why a JWT is rejected',
    description:
      'Find out, with proof, why a JWT fails verification: a decoder and a diagnoser that run in the browser, a guide, and one page for each cause.',
    lead: 'Paste a token that your API refuses. DevToolBox runs the experiments and names the cause that it can prove, what it rules out, and what cannot be known.',
    private: 'Tokens never leave this page',
    privateWhy:
      "Everything runs in the browser, and the page's own policy (`connect-src 'none'`) blocks every request.",
  },
  frame: {
    skip: 'Skip to the content',
    nav: 'Main',
    guide: 'Guides',
    causes: 'Causes',
    libraries: 'Libraries',
    tools: 'Tools',
    search: 'Search',
    breadcrumbs: 'Breadcrumbs',
    home: 'Home',
    newTab: '(opens in a new tab: what you typed stays here)',
    theme: 'Theme',
    themes: { auto: 'System', light: 'Light', dark: 'Dark' },
    contents: 'On this page',
    updated: 'Last checked',
    copy: 'Copy',
    copied: 'Copied',
    edit: 'Edit this page',
    report: 'Report a problem',
    chooseLabel: 'Read in English',
    noScript: 'This tool needs JavaScript. The texts of this site can be read without it.',
  },
  home: {
    diagnoser: 'Diagnose a token',
    causes: 'Causes by step of verification',
    allCauses: 'All causes',
    lookup: 'Only an error message at hand? Look it up',
  },
  steps: {
    open: 'Open the token',
    algorithm: 'Algorithm',
    key: 'Key and signature',
    claims: 'Claims',
    time: 'Time',
  },
  causes: {
    title: 'Why a JWT is rejected: every cause',
    description:
      'Every cause of a failed JWT verification that DevToolBox knows, in the order in which to look.',
    lead: 'They are listed in the order in which to look, from opening the token to its times. Find the step that fails, then the cause.',
    cause: 'Cause',
    symptom: 'Message',
    remedy: 'Remedy',
    symptoms: 'What verifiers print',
    next: 'Confirm it',
    ruledOut: 'What rules it out',
    disproof: 'What would disprove it',
    code: 'The code that cures it',
    hidden: 'Outside the token (a message leads to it)',
    cases: 'Special cases',
    related: 'Related causes',
    order: 'In the order of diagnosis',
    previous: 'Check before this',
    after: 'Check next',
    try: 'Try it on a sample',
    tryShort: 'Try it',
    mine: 'Check your own token',
    mineShort: 'Check mine',
    tryOf: (cause: string) => `Try it: ${cause}`,
    mineOf: (cause: string) => `Check mine: ${cause}`,
  },
  lists: {
    guides: 'Guides that lead from an error message to its cause, in the order in which to look.',
    tools:
      'Tools for JSON Web Tokens. All of them run in the browser; nothing that is typed leaves the page.',
  },
  search: {
    privateWhy:
      "This page alone fetches something: the index of the search, from this site (`connect-src 'self'`). What may be a token or a key is refused before anything is looked up.",
    title: 'Search',
    description:
      'Search guides, causes and tools for an error message, a claim, a cause or a code. Tokens and keys are refused before anything is looked up.',
  },
  code: { library: 'Library', version: (version: string) => `verified with ${version}` },
  notes: { info: 'Note', warning: 'Caution', security: 'Security' },
  download: {
    title: 'JWT diagnoser in one file',
    what: 'Works without a network: its own policy blocks every request. The current file and its hash:',
    heading: 'Without a network',
    lead: 'For machines without a network, and for those who may not paste a token into a website: the same diagnosis as a file. Its own policy blocks every request, too.',
    page: 'The diagnoser as one HTML file. A browser opens it from the disk.',
    program: 'The command line as one file, for Node.js 20 or later.',
    hashes: 'The SHA-256 of both, as `sha256sum -c` reads them:',
    size: (kilobytes: number) => `${kilobytes} kB`,
  },
  offline: {
    title: 'Offline, and not stored',
    text: 'There is no connection, and this page is not stored on this device. It opens again once there is a connection.',
    again: 'Try again',
    stored: 'These pages open without a connection:',
  },
  missing: {
    title: 'Page not found',
    text: 'There is no page at this address. It may have moved.',
    near: 'Pages with a similar address:',
  },
};

type Same<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Same<T[K]>;
};
export type UiWords = Same<typeof en>;
