/** A button for every block of code; without JavaScript there is none, because it could do nothing. */
const { copy = '', copied = '' } = document.body.dataset;

for (const pre of document.querySelectorAll<HTMLElement>('main pre.astro-code:not(.tool *)')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = copy;
  button.onclick = async () => {
    await navigator.clipboard.writeText(pre.innerText);
    button.textContent = copied;
    setTimeout(() => {
      button.textContent = copy;
    }, 2000);
  };
  const box = document.createElement('div');
  box.className = 'code-box';
  pre.replaceWith(box);
  box.append(pre, button);
}
