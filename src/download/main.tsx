import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '#ui/styles/frame.css';
import '#ui/styles/prose.css';
import '#ui/styles/print.css';
import '#ui/styles/code.css';
import '#ui/styles/tool.css';
import '#ui/scripts/wishes.ts';
import { render } from 'preact';
import { JwtDiagnoser } from '#tools/jwt-diagnoser/JwtDiagnoser.tsx';
import { en } from '#tools/jwt-diagnoser/words.en.ts';
import { ja } from '#tools/jwt-diagnoser/words.ja.ts';

/** The diagnoser of the site in a page of its own, which has no server. */
const lang = document.documentElement.lang === 'ja' ? 'ja' : 'en';
const place = document.getElementById('diagnoser');
if (place) render(<JwtDiagnoser lang={lang} words={{ ja, en }[lang]} />, place);
