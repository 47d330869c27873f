/** Where the source lives. Paths as GitHub, Forgejo and Gitea have them; GitLab understands neither. */
const { REPOSITORY_URL = 'https://devtoolbox.example/source' } = process.env;

/** The page that edits a file of the repository: `content/causes/exp-expired/ja.mdx`. */
export const editUrl = (file: string): string => `${REPOSITORY_URL}/edit/main/${file}`;

/** The page that opens an issue about a page of the site. Nothing but the page's address goes into it. */
export const reportUrl = (page: string): string =>
  `${REPOSITORY_URL}/issues/new?title=${encodeURIComponent(page)}`;
