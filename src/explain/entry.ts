import type { Message } from '#content/libraries/model.ts';
import { foldLiteral } from './fold.ts';
import type { Speaker } from './model.ts';
import { toPhrase, type Phrase } from './phrase.ts';
import { compile, type Template } from './template.ts';

/** A message, made ready to be looked for. */
export interface Entry {
  readonly speaker: Speaker;
  readonly message: Message;
  readonly template: Template;
  readonly code: Phrase | null;
}

/** A log that leaves the code out prints the rest of the message; the code itself is looked for besides. */
const withoutCode = ({ text, code }: Message): string =>
  code !== undefined && text.startsWith(`${code}: `) ? text.slice(code.length + 2) : text;

export const prepare = (speakers: readonly Speaker[]): readonly Entry[] =>
  speakers.flatMap((speaker) =>
    speaker.messages.map((message) => ({
      speaker,
      message,
      template: compile(withoutCode(message), foldLiteral),
      code: message.code === undefined ? null : toPhrase(foldLiteral(message.code)),
    })),
  );

/** The names that tell, beside a message, whose it is. */
export const namesOf = ({ id, name, hints }: Speaker): readonly Phrase[] =>
  [id, name, ...hints].map((each) => toPhrase(foldLiteral(each)));
