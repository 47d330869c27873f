import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers.ts';
import { type Files, govern } from './page.ts';

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
  try {
    writeFileSync(path, govern(readFileSync(path, 'utf8'), filesIn(root, base)));
  } catch (error) {
    throw new Error(`${page}: ${String(error)}`, { cause: error });
  }
}

function filesIn(root: string, base: string): Files {
  const prefix = base.endsWith('/') ? base : `${base}/`;
  return {
    readStyle(href) {
      if (!href.startsWith(prefix)) throw new Error(`The style sheet ${href} is not of this site`);
      return readFileSync(`${root}/${href.slice(prefix.length)}`, 'utf8');
    },
    keepScript(text) {
      const digest = createHash('sha256').update(text).digest('base64url').slice(0, 8);
      const name = `_astro/islands.${digest}.js`;
      writeFileSync(`${root}/${name}`, text);
      return prefix + name;
    },
  };
}
