import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defineConfig } from 'vite';
import type { Plugin } from 'vite';

const home = fileURLToPath(new URL('.', import.meta.url));

/** The page: static files that any web server can host. What tsc built before computes the first picture. */
export default defineConfig({
  root: join(home, 'src/web'),
  base: './',
  logLevel: 'error',
  build: {
    outDir: join(home, 'dist/workbench'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // What a screen imports is named in its own script: to name it in the first one too takes half a kilobyte of its budget.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: 'es' },
  plugins: [data(), whole()],
});

/**
 * Modules of `dist/` that every start and every thread waits for, each with all that it imports in one file: a thread then
 * starts in 0.1 s of processor time instead of 0.4. Both are pure, so it makes no difference where they stand.
 */
function whole(): Plugin {
  const one = (path: string, ...others: readonly string[]) =>
    build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: join(home, 'dist', dirname(path)),
        emptyOutDir: false,
        minify: false,
        target: 'node20',
        rolldownOptions: {
          input: [path, ...others].map((entry) => join(home, 'dist', entry)),
          output: { entryFileNames: '[name].js', chunkFileNames: 'shared.js', comments: { legal: true, jsdoc: false } },
        },
      },
    });
  return {
    name: 'counterpoise-whole',
    apply: 'build',
    async closeBundle() {
      await one('sweep/worker.js');
      await one('model/number/elementary.js');
      // Doors that share what both say.
      await one('words/index.js', 'words/whole-english.js', 'words/russian.js');
    },
  };
}

/** The library's texts and the first result, as files beside the script: data, not script. */
function data(): Plugin {
  const names: Record<string, string> = {};
  let first = '';
  return {
    name: 'counterpoise-data',
    apply: 'build',
    async buildStart() {
      const files = libraryTexts();
      const texts = {
        library: JSON.stringify(files),
        start: await start(files),
        validation: JSON.stringify(validationTexts()),
      };
      first = (await built<Prerender>('prerender.js')).firstPage(files, texts.start);
      for (const [name, source] of Object.entries(texts)) {
        const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
        const token = `__${name.toUpperCase()}_URL__`;
        names[token] = `${name}-${hash}.json`;
        this.emitFile({ type: 'asset', fileName: `assets/${names[token]}`, source });
      }
    },
    generateBundle(_, bundle) {
      const wanted = Object.keys(bundle).filter(
        (name) => !/-(greek|vietnamese|latin-ext|cyrillic-ext)|\/validation-/.test(name),
      );
      const files = ['./', 'early.js', 'icon.svg', ...wanted.filter((name) => name !== 'index.html')];
      const hash = createHash('sha256').update(JSON.stringify(files)).update(first).digest('hex').slice(0, 12);
      const source = readFileSync(join(home, 'src/web/offline.js'), 'utf8')
        .replace('__VERSION__', hash)
        .replace("['__FILES__']", JSON.stringify(files));
      this.emitFile({ type: 'asset', fileName: 'offline.js', source });
    },
    transformIndexHtml: (html) => html.replace('<!--first-->', () => first),
    transform(code, id) {
      if (!/src\/web\/.*\.tsx?$/.test(id) || !/__[A-Z]+_URL__/.test(code)) return null;
      const named = Object.entries(names).reduce(
        (text, [token, name]) => text.replaceAll(token, JSON.stringify(name)),
        code,
      );
      return { code: named, map: null };
    },
  };
}

/** Every file of the library that the page shows or computes from. */
function libraryTexts(): Readonly<Record<string, string>> {
  return textsBelow('library', (path) => /\.(yaml|md)$/.test(path) && !path.startsWith('words/'));
}

/** Cases and what they are held against: fetched only by who wants to see them computed. */
function validationTexts(): Readonly<Record<string, string>> {
  return textsBelow('validation', (path) => /^(cases|twin)\/.*\.(yaml|json|csv)$|^left-out\.yaml$/.test(path));
}

function textsBelow(name: string, wanted: (path: string) => boolean): Readonly<Record<string, string>> {
  const folder = join(home, name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter(wanted)
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

interface Prerender {
  firstPage(files: Readonly<Record<string, string>>, start: string): string;
}

interface First {
  firstPicture(files: Readonly<Record<string, string>>): Promise<string>;
}

/** A module of the page as tsc has built it. */
function built<M>(name: string): Promise<M> {
  return import(join(home, 'dist/web', name)) as Promise<M>;
}

/** The first picture takes seconds to compute: it is kept until the engine or the library changes. */
async function start(files: Readonly<Record<string, string>>): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(files));
  for (const folder of ['dist/model', 'dist/web/engine'])
    for (const path of readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (path.endsWith('.js')) hash.update(readFileSync(join(home, folder, path)));
  hash.update(readFileSync(join(home, 'dist/web/first.js')));
  const cache = join(home, 'node_modules/.cache/counterpoise');
  const kept = join(cache, `start-${hash.digest('hex').slice(0, 16)}.json`);
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(kept, await (await built<First>('first.js')).firstPicture(files));
  }
  return readFileSync(kept, 'utf8');
}
