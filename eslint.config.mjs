import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as ts } from 'typescript-eslint';

/** A token is hostile input (house rule 4): text becomes a text node, never markup. */
const markup = [
  { property: 'innerHTML', message: 'A token is hostile input: write text nodes.' },
  { property: 'outerHTML', message: 'A token is hostile input: write text nodes.' },
  { property: 'insertAdjacentHTML', message: 'A token is hostile input: write text nodes.' },
];

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '.astro/',
    '.cache/',
    'dist/',
    // What guides show imports libraries that only e2e/libraries installs; its runners check it by running it.
    'content/libraries/*/*.js',
    'content/libraries/*/cures/',
    'e2e/libraries/**/*.{mjs,cjs}',
  ]),
  js.configs.recommended,
  // Control characters are what a reader of hostile input looks for.
  { rules: { 'no-control-regex': 'off' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.strictTypeChecked, ts.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `{ readonly [id in CheckId]: ... }` names its key, which Record cannot.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // An index signature must be read with brackets: the compiler is strict about it, too.
      '@typescript-eslint/dot-notation': 'off',
      'no-restricted-properties': ['error', ...markup],
    },
  },
  ...astro.configs.recommended,
  // Scripts of .astro files belong to no TypeScript project; `astro check` knows their types.
  { files: ['**/*.astro', '**/*.astro/*.ts'], extends: [ts.disableTypeChecked] },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
