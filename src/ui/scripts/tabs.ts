import { savedLibrary, saveLibrary } from '../library.ts';

/** Code tabs are radio buttons and work alone. This keeps all of a page on one library, and remembers it. */
const inputs = [...document.querySelectorAll<HTMLInputElement>('.code-tabs input')];

const show = (library: string | null): void => {
  for (const input of inputs) if (input.value === library) input.checked = true;
};

for (const input of inputs) {
  input.addEventListener('change', () => {
    // Other tabs above this one may change their height: the one that was pressed stays where it is.
    const before = input.getBoundingClientRect().top;
    saveLibrary(input.value);
    scrollBy(0, input.getBoundingClientRect().top - before);
  });
}
document.addEventListener('devtoolbox:library', ({ detail }) => {
  show(detail.library);
});
show(savedLibrary());
