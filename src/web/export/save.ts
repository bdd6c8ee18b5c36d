import type { Session } from '../state/session.ts';
import type { Saved } from './files.ts';

/** Hands a file to the browser, which asks or saves as it is set up to. */
export function save({ name, type, content }: Saved): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A clipboard may be denied, and there is none on a page without TLS: then it is said. */
export async function copyText(session: Session, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    session.notice.value = { what: 'copied' };
  } catch {
    session.notice.value = { what: 'not-copied' };
  }
}

/** The picture at twice its size. */
export async function pngOf({ name, content }: Saved): Promise<Saved> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(content as string)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * image.width;
  canvas.height = 2 * image.height;
  const brush = canvas.getContext('2d')!;
  brush.scale(2, 2);
  brush.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('no PNG');
  return {
    name: name.replace(/\.svg$/, '.png'),
    type: 'image/png',
    content: new Uint8Array(await blob.arrayBuffer()),
  };
}
