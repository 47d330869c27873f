/** Text beyond this is not read: the message stands at one of the ends of a log. */
const MOST = 120_000;

export const clip = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, MOST / 2)}\n${text.slice(-MOST / 2)}`;
