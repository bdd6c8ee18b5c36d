import { readFileText, textHash } from './link.ts';
import type { Session } from './session.ts';

/** A scenario has at most a mebibyte, and a view that carries one is not much longer. */
const mostBytes = 3 * 1024 * 1024;

/** What can be dropped: a scenario, or a view that was saved. */
interface Dropped {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/** Opens a file of the reader's. What it is not is said, and nothing else changes. */
export async function openDropped(session: Session, file: Dropped): Promise<void> {
  const refuse = (why: 'large' | 'foreign' | 'unreadable'): void => {
    session.notice.value = { what: 'file', name: file.name, why };
  };
  if (file.size > mostBytes) return refuse('large');
  const text = await file.text().catch(() => null);
  if (text === null) return refuse('unreadable');
  const view = readFileText(text);
  if (view !== null) {
    session.openLinked(view, textHash);
    return;
  }
  if (!/^counterpoise:\s*\d+/m.test(text)) return refuse('foreign');
  session.open({ file: file.name, text });
}
