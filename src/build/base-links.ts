import type { RemarkPlugin } from '@astrojs/markdown-remark';

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  url?: string;
}

/** Content links as if the site lay at the root of its host (`/ja/causes/`); a deployment below a path adds it here. */
export const baseLinks = (base: string): RemarkPlugin => {
  const prefix = base.replace(/\/$/, '');
  const visit = (node: Node): void => {
    if (/^(link|definition|image)$/.test(node.type) && node.url && /^\/(?!\/)/.test(node.url))
      node.url = prefix + node.url;
    node.children?.forEach(visit);
  };
  return () => visit;
};
