import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { pages, readPage } from './dist.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Safari takes a list without bullets for no list, unless it is told.
    'no-redundant-role': 'off',
    // `<input/>`, as Preact writes it, is HTML.
    'void-style': 'off',
    // A filter that answers while one types has nothing to submit.
    'wcag/h32': 'off',
    // A title that ends in the message, word for word, is worth its length.
    'long-title': 'off',
  },
});

const faultsOf = async (html: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
};

test('the markup of every page is valid', async () => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  for (const address of pages)
    for (const fault of await faultsOf(readPage(address))) faults.push(`${address} ${fault}`);
  expect(faults).toEqual([]);
});

test('the test above can fail', async () => {
  expect(await faultsOf('<p><div id="a b"></p><img>')).not.toEqual([]);
});
