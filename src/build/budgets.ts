/**
 * What a page may weigh, in bytes after Brotli. e2e/site/budgets.test.ts reads the built site against it.
 * A connection's first round trip carries 14,000 bytes; what does not fit costs the reader a second one.
 */
export const budgets = {
  /** A page as it is sent: its HTML with the style and the scripts that are inlined into it. */
  html: {
    /** With the frames of its tools, which read without JavaScript. */
    guide: 20_000,
    article: 12_000,
    /** What runs recorded: a row for each cause, or for each message of a library. */
    recording: 14_000,
  },
  /** JavaScript before a tool is near: what is inline, and the files that are requested without scrolling. */
  scripts: 3_071,
  /** JavaScript of a page that is a tool, with the words of one language. */
  toolScripts: 45_000,
  /** All JavaScript of the diagnoser's page, with the words of one language and one library. */
  diagnoser: {
    /** Its fields stand and nobody has moved a hand. */
    reached: 24_000,
    /** A diagnosis stands, with its cure: every check and every experiment, and 160 causes at 330 bytes each. */
    finished: 116_000,
  },
  /** What is put by after the first visit, for a time without a network: tools, their words in both languages, and every known message. */
  offline: 555_000,
  /** Requests before scrolling, the page itself included. */
  requests: 6,
} as const;
