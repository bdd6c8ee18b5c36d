import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { StatedNumber } from '../../../model/scenario/index.ts';
import { capital, inputValue, inputWords, say } from '../../../words/index.ts';
import type { Key } from '../../../words/index.ts';
import { focusLever, wantedLever } from '../../controls/reach.ts';
import { Lever, RangeLever } from '../../controls/slider.tsx';
import { SourceNote } from '../../controls/source.tsx';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { scaleOf } from './scales.ts';

/** Shown before all are asked for. */
const few = 5;

/** How the world is: the most influential first, each with its range, its source and a way back. */
export function Beliefs({ session }: { session: Session }): JSX.Element {
  const [all, show] = useState(false);
  const wanted = wantedLever.value;
  useEffect(() => {
    if (wanted === null) return;
    if (focusLever(wanted) || all) wantedLever.value = null;
    else show(true);
  }, [wanted, all]);
  const words = session.words.value;
  if (!words) return <div class="panel-part" aria-busy="true" />;
  const beliefs = inOrder(session, words.numbers.filter(isBelief));
  const shown = all ? beliefs : beliefs.slice(0, few);
  return (
    <section class="panel-part" aria-labelledby="beliefs-title">
      <h2 id="beliefs-title">{t('desk.beliefs')}</h2>
      <p class="standing">
        {all
          ? t('desk.beliefs-all', { n: beliefs.length })
          : t('desk.beliefs-few', { n: shown.length, all: beliefs.length })}
      </p>
      {shown.map((one) => (
        <div key={one.path} data-path={one.path}>
          <Belief session={session} one={one} />
        </div>
      ))}
      <div class="row">
        <button type="button" class="key" aria-expanded={all} onClick={() => show(!all)}>
          {all ? t('desk.fewer') : t('desk.more', { n: beliefs.length })}
        </button>
        <button type="button" class="key" onClick={() => session.reset('beliefs')}>
          {t('desk.reset-beliefs')}
        </button>
      </div>
    </section>
  );
}

/** Numbers of beliefs, the scenario's and those of a party's own view; what only refers to another has no lever. */
function isBelief({ path, quantity }: StatedNumber): boolean {
  return !path.startsWith('criteria.') && quantity !== null && quantity.kind !== 'same';
}

/** By influence where it is known; what moves nothing, or was not looked at, keeps the order of the document. */
function inOrder(session: Session, beliefs: readonly StatedNumber[]): readonly StatedNumber[] {
  const rank = new Map(session.influence.value.map((input, i) => [input, i]));
  const uncertain = ({ quantity }: StatedNumber): number => (quantity?.kind === 'certain' ? 1 : 0);
  const place = (one: StatedNumber): number => rank.get(one.path) ?? rank.size + uncertain(one);
  return beliefs
    .map((one, i) => ({ one, i }))
    .sort((a, b) => place(a.one) - place(b.one) || a.i - b.i)
    .map(({ one }) => one);
}

function Belief({ session, one }: { session: Session; one: StatedNumber }): JSX.Element | null {
  const { path } = one;
  const quantity = asSet(session.valueOf(path)) ?? one.quantity;
  if (quantity === null || quantity.kind === 'same') return null;
  const { phrase, kind } = inputWords(path, language.value);
  const common = {
    label: capital(phrase),
    scale: scaleOf(kind, Math.max(10, highOf(quantity) * 2)),
    changed: session.valueOf(path) !== undefined,
    onRest: () => session.settle(),
    onBack: () => session.set(path, undefined),
  };
  const note = <SourceNote session={session} one={one} guide={guideOf(path)} />;
  if (quantity.kind === 'certain')
    return (
      <Lever {...common} value={quantity.value} onMove={(value, drag) => session.set(path, value, drag)}>
        <button
          type="button"
          class="link"
          onClick={() => session.set(path, { between: [quantity.value, quantity.value] })}
          aria-label={t('desk.make-range-of', { label: phrase })}
        >
          {t('desk.make-range')}
        </button>
        {note}
      </Lever>
    );
  return (
    <RangeLever
      {...common}
      value={[lowOf(quantity), highOf(quantity)]}
      standing={shapeWords(quantity, (n) => inputValue(language.value, kind, n))}
      onMove={(between, drag) => session.set(path, { between }, drag)}
    >
      {note}
    </RangeLever>
  );
}

/** As the reader set it just now: what a run makes of it comes a little later. */
function asSet(value: unknown): Quantity | null {
  if (typeof value === 'number') return { kind: 'certain', value };
  if (typeof value !== 'object' || value === null || !('between' in value) || !Array.isArray(value.between))
    return null;
  const [low, high] = value.between as unknown as readonly [number, number];
  return { kind: 'between', low, high };
}

type Quantity = Exclude<NonNullable<StatedNumber['quantity']>, { kind: 'same' }>;

/** A test record spans everything from 0 to 1; the thumbs stand where nine in ten of it lies. */
function lowOf(quantity: Quantity): number {
  if (quantity.kind === 'certain') return quantity.value;
  return quantity.kind === 'beta' ? betaEnds(quantity)[0] : quantity.low;
}

function highOf(quantity: Quantity): number {
  if (quantity.kind === 'certain') return quantity.value;
  return quantity.kind === 'beta' ? betaEnds(quantity)[1] : quantity.high;
}

/** Mean and two standard deviations: a place for thumbs, not a result. */
function betaEnds({ successes, trials }: Extract<Quantity, { kind: 'beta' }>): readonly [number, number] {
  const [a, b] = [successes + 0.5, trials - successes + 0.5];
  const mean = a / (a + b);
  const spread = 2 * Math.sqrt((mean * (1 - mean)) / (a + b + 1));
  return [Math.max(0, round(mean - spread)), Math.min(1, round(mean + spread))];
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}

function shapeWords(quantity: Quantity, write: (n: number) => string): string {
  if (quantity.kind === 'beta')
    return say(language.value, 'figure.beta', { successes: quantity.successes, trials: quantity.trials });
  if (quantity.kind === 'triangular')
    return say(language.value, 'figure.triangular', {
      low: write(quantity.low),
      high: write(quantity.high),
      mode: write(quantity.mode),
    });
  return quantity.kind === 'between'
    ? t('desk.range', { low: write(quantity.low), high: write(quantity.high) })
    : write(quantity.value);
}

type GuideKey = Extract<Key, `guide.${string}`>;

/** The page of the guide that belongs to a path, by what kind of number stands there. */
function guideOf(path: string): GuideKey {
  const keys: readonly (readonly [RegExp, GuideKey])[] = [
    [/\.alert\.(day|generated)$/, 'guide.alert'],
    [/\.ready\.(day|generated)$/, 'guide.ready'],
    [/\.survival\./, 'guide.survival'],
    [/\.legLost$/, 'guide.leg-lost'],
    [/\.penetration$/, 'guide.penetration'],
    [/\.command$/, 'guide.command'],
    [/^(views\.[^.]+\.)?beliefs\.strike\.[^.]+\.kill$/, 'guide.strike-kill'],
    [/\.reliability$/, 'guide.reliability'],
    [/\.withheld$/, 'guide.withheld'],
    [/\.counterforce\./, 'guide.counterforce'],
    [/\.launchUnderAttack\./, 'guide.launch'],
    [/\.engagement\.[^.]+\.kill$/, 'guide.kill'],
    [/\.(track|system)$/, 'guide.common'],
    [/decoysPerWarhead$/, 'guide.decoys'],
    [/\.(reach|exposed|stopped)$/, 'guide.reach'],
  ];
  return keys.find(([pattern]) => pattern.test(path))?.[1] ?? 'guide.fill';
}
