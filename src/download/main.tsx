import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '#ui/styles/frame.css';
import '#ui/styles/prose.css';
import '#ui/styles/print.css';
import '#ui/styles/code.css';
import '#ui/styles/tool.css';
import { render } from 'preact';
import JwtDiagnoser from '#tools/jwt-diagnoser/JwtDiagnoser.tsx';

/** The diagnoser of the site in a page of its own, which has no server. */
const { lang } = document.documentElement;
const place = document.getElementById('diagnoser');
if (place) render(<JwtDiagnoser lang={lang === 'ja' ? 'ja' : 'en'} />, place);
