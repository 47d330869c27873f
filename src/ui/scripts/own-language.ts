/** A page in both languages stands for any address: the language of that address comes first. */
const path = location.pathname.slice(import.meta.env.BASE_URL.length);
const own = document.querySelector<HTMLElement>(`section[lang="${path.slice(0, 2)}"]`);

if (own && path[2] === '/') {
  own.parentElement?.querySelector('section')?.before(own);
  document.documentElement.lang = own.lang;
}
