import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import {
  causeSchema,
  checkSchema,
  guideSchema,
  providerSchema,
  toolSchema,
} from '#catalog/schemas.ts';

/** `content/<collection>/<id>/<locale>.mdx` has the id `<id>/<locale>`. */
const perLocale = (collection: string) =>
  glob({
    base: `./content/${collection}`,
    pattern: '*/{ja,en}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });

export const collections = {
  guides: defineCollection({ loader: perLocale('guides'), schema: guideSchema }),
  checks: defineCollection({ loader: perLocale('checks'), schema: checkSchema }),
  causes: defineCollection({ loader: perLocale('causes'), schema: causeSchema }),
  providers: defineCollection({ loader: perLocale('providers'), schema: providerSchema }),
  tools: defineCollection({ loader: perLocale('tools'), schema: toolSchema }),
};
