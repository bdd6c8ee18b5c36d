import { en } from './english.ts';
import { englishLater } from './english-later.ts';

/*
 * A door of its own: whoever comes through it has all of English. A page comes with the sentences of its first screen and
 * fetches these with the first other one; everything else comes here at once.
 */
Object.assign(en.words, englishLater);
