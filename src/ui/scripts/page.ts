/** The small behaviours of every page, in one file: each is a few lines, and none is needed to read. */
import './theme.ts';
import './language.ts';
import './contents.ts';
import './copy.ts';
import './tabs.ts';
import './wishes.ts';
import './search-key.ts';
import './offline.ts';
