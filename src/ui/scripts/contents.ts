/** Marks the section that is being read in the table of contents. */
const box = document.querySelector<HTMLDetailsElement>('.contents');
const links = [...(box?.querySelectorAll('a') ?? [])];
const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);

const mark = (): void => {
  // The last heading in the upper third of the window; at the end of the page, where no more can come up, in all of it.
  const isEnd = scrollY + innerHeight > document.body.scrollHeight - 2;
  const reach = innerHeight / (isEnd ? 1 : 3);
  const at = headings.findLastIndex((h) => h.getBoundingClientRect().top < reach);
  links.forEach((link, index) => {
    link.ariaCurrent = index === at ? 'true' : null;
  });
};

if (box && headings.length > 0) {
  // Beside the text it is open; above it, on a phone, it is closed.
  const wide = matchMedia('(min-width: 68rem)');
  const fit = (): void => {
    box.open = wide.matches;
  };
  wide.addEventListener('change', fit);
  fit();
  // An intersection observer would miss a heading that a jump carries past the window in one frame.
  let due = 0;
  const schedule = (): void => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(mark);
  };
  addEventListener('scroll', schedule, { passive: true });
  schedule();
}
