import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers.ts';
import { govern } from './page.ts';

/** Puts every built page under its policy, and writes the headers for hosts that read them from a file. */
export function policy(): AstroIntegration {
  let base = '/';
  return {
    name: 'policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: root });
        for (const page of pages) rewrite(root, page, base);
        writeFileSync(`${root}/_headers`, headersFile(base));
        logger.info(`${pages.length} pages are governed`);
      },
    },
  };
}

function rewrite(root: string, page: string, base: string): void {
  const path = `${root}/${page}`;
  const readStyle = (href: string) => readFileSync(`${root}/${below(base, href)}`, 'utf8');
  try {
    writeFileSync(path, govern(readFileSync(path, 'utf8'), readStyle));
  } catch (error) {
    throw new Error(`${page}: ${String(error)}`, { cause: error });
  }
}

function below(base: string, href: string): string {
  const prefix = base.endsWith('/') ? base : `${base}/`;
  if (!href.startsWith(prefix)) throw new Error(`The style sheet ${href} is not of this site`);
  return href.slice(prefix.length);
}
