import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { TalksSheets } from '../../../figure/index.ts';
import { resultJson } from '../../../model/scenario/index.ts';
import { linkHere } from '../../address.ts';
import { language } from '../../page.ts';
import { commandOfTalks, contextOfTalks } from './context.ts';
import type { Shown } from './shown.ts';

/** The record of talks on two pages, drawn only while it is printed. */
export function TalksBrief({ shown }: { shown: Shown }): JSX.Element | null {
  const [printing, set] = useState(false);
  useEffect(() => {
    const begin = (): void => set(true);
    const end = (): void => set(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  if (!printing) return null;
  const { answer, result, session } = shown;
  const context = {
    ...contextOfTalks(answer),
    ...{ command: commandOfTalks(answer), cited: answer.cited, id: 'brief', link: linkHere(session) },
    hash: bytesToHex(sha256(utf8ToBytes(resultJson(result)))),
  };
  return (
    <article class="brief of-talks" lang={language.value.code}>
      <TalksSheets result={result} context={context} />
    </article>
  );
}
