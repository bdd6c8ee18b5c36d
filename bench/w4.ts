import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { bench, browserNeed } from '../e2e/workbench/browser.ts';
import type { Bench } from '../e2e/workbench/browser.ts';
import { home } from './peer.ts';
import { alone } from './result.ts';
import type { Result } from './result.ts';
import { timingOf } from './timing.ts';

/** What Chromium's own tools call fast 4G: 9 Mbit/s, of which nine tenths arrive, and 60 ms there and back. */
const fourG = { offline: false, latency: 60, downloadThroughput: (9e6 / 8) * 0.9, uploadThroughput: (1.5e6 / 8) * 0.9 };

const lever = 'beliefs.engagement.US.kill';

/** W4: the lever. One belief changed in the page: to the rough picture, to the sharp one; and the first paint. */
export async function w4(quick: boolean): Promise<readonly Result[]> {
  if (browserNeed.missing !== null)
    return [
      alone(
        { work: 'W4 the lever', ours: `no browser: ${browserNeed.missing}`, timing: timingOf([]), tailError: 0 },
        null,
      ),
    ];
  const at = await bench(`${home}dist/workbench`);
  try {
    const paints = [];
    for (let i = 0; i < (quick ? 1 : 7); i++) paints.push(await firstPaint(at));
    const { rough, sharp } = await levers(at, quick ? 2 : 20);
    const row = (work: string, milliseconds: readonly number[], goal: number): Result =>
      alone(
        {
          work: `W4 ${work}`,
          ours: `${milliseconds.length} in Chromium`,
          timing: timingOf(milliseconds),
          tailError: 0,
        },
        { p95Milliseconds: goal },
      );
    return [
      row(`first paint on 4G, script ${scriptKilobytes()} kB`, paints, 1000),
      row('lever to rough picture', rough, 100),
      row('lever to sharp picture', sharp, 3000),
    ];
  } finally {
    await at.close();
  }
}

async function firstPaint(at: Bench): Promise<number> {
  const { page, context } = await at.open();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.clearBrowserCache');
  await network.send('Network.emulateNetworkConditions', fourG);
  await page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  });
  await page.reload();
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return paint;
}

/** Each change is a new value of one belief, a second after the picture of the one before is whole. */
async function levers(at: Bench, changes: number): Promise<{ readonly rough: number[]; readonly sharp: number[] }> {
  const { page, context } = await at.open();
  const trace = await context.newCDPSession(page);
  await change(page, 0);
  await change(page, 1);
  await trace.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing'] },
  });
  for (let i = 0; i < changes; i++) await change(page, 2 + i);
  const events = await ended(trace);
  await context.close();
  return { rough: between(events, 'rough'), sharp: between(events, 'sharp') };
}

async function change(page: Page, step: number): Promise<void> {
  await page.evaluate(
    ([path, low]) =>
      (
        globalThis as unknown as { counterpoise: { session: { set(path: string, value: unknown): void } } }
      ).counterpoise.session.set(path, { between: [low, 0.6] }),
    [lever, 0.3 + step / 200] as const,
  );
  await page.waitForFunction(
    () => {
      const { session } = (
        globalThis as unknown as {
          counterpoise: {
            session: { chart: { value: { stage: string; side: unknown } }; state: { value: { changed: unknown } } };
          };
        }
      ).counterpoise;
      return session.chart.value.stage === 'whole' && session.chart.value.side === session.state.value.changed;
    },
    null,
    { timeout: 120_000 },
  );
  await page.waitForTimeout(1000);
}

interface TraceEvent {
  readonly name: string;
  /** microseconds */
  readonly ts: number;
}

async function ended(trace: CDPSession): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  trace.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((resolve) => trace.once('Tracing.tracingComplete', resolve));
  await trace.send('Tracing.end');
  await done;
  return events.filter(({ name }) => name.startsWith('counterpoise:')).sort((a, b) => a.ts - b.ts);
}

/** From each change to the first painted picture of that sharpness after it. */
function between(events: readonly TraceEvent[], stage: string): number[] {
  return events.flatMap(({ name, ts }, i) => {
    if (name !== 'counterpoise:change') return [];
    const painted = events.slice(i).find((event) => event.name === `counterpoise:${stage}`);
    return painted ? [(painted.ts - ts) / 1000] : [];
  });
}

/** What the page needs before the first lever moves: what its HTML names, and the worker. */
function scriptKilobytes(): number {
  const folder = `${home}dist/workbench/`;
  const named = [...readFileSync(`${folder}index.html`, 'utf8').matchAll(/assets\/[\w.-]+\.js/g)].map(([name]) => name);
  const workers = readdirSync(`${folder}assets`).filter((name) => /^worker-.*\.js$/.test(name));
  const scripts = [...new Set(named), ...workers.map((name) => `assets/${name}`)];
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(folder + name), { level: 9 }).length, 0);
  return Math.round(bytes / 1000);
}
