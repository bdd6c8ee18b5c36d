import type { JSX } from 'preact';
import {
  csvOf,
  GameChart,
  gameSentences,
  gameSvg,
  gameTable,
  gameTitle,
  InterimChart,
  interimSentences,
  interimSvg,
  interimTable,
  interimTitle,
} from '../../../figure/index.ts';
import type { GameContext } from '../../../figure/index.ts';
import { engine } from '../../../model/scenario/index.ts';
import { decimal, probability, whole } from '../../../words/index.ts';
import type { BesideAnswer } from '../../engine/inspection-beside-record.ts';
import { language, t } from '../../page.ts';
import { firstBeside, mostPeriods } from './at.ts';
import { Charted } from './charted.tsx';
import { OneLever, scaleOf } from './levers.tsx';
import type { Shown } from './shown.ts';

interface GameProps {
  readonly shown: Pick<Shown, 'session' | 'at'>;
  readonly answer: BesideAnswer;
}

/** So many inspections over so many periods, where both sides choose: strategies, picture, and one interim inspection. */
export function Game({ shown, answer }: GameProps): JSX.Element {
  const { game, interim } = answer;
  const context: GameContext = { engine, secret: null, language: language.value };
  // Secret inspections are a linear programme of the command line.
  const untold = t('games.secret-not');
  return (
    <>
      <Levers shown={shown} />
      <p>
        <strong>{`${gameTitle(game, language.value)}.`}</strong>
      </p>
      <Picture answer={answer} context={context} />
      {gameSentences(game, context)
        .filter((sentence) => sentence !== untold)
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      <h3>{t('inspection-screen.interim')}</h3>
      <p>
        <strong>{`${interimTitle(interim, language.value)}.`}</strong>
      </p>
      <InterimPicture interim={interim} context={context} />
      {interimSentences(interim, language.value)
        .slice(0, -1)
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
    </>
  );
}

function Levers({ shown }: Pick<GameProps, 'shown'>): JSX.Element {
  const { periods, inspections } = shown.at.beside;
  return (
    <div class="shield-two">
      <OneLever
        shown={shown}
        label={t('inspection-screen.periods')}
        scale={scaleOf(Math.max(1, inspections), mostPeriods)}
        value={periods}
        changed={periods !== firstBeside.periods}
        to={(value) => ({ beside: { periods: Math.round(value) } })}
        back={{ beside: { periods: Math.max(inspections, firstBeside.periods) } }}
      />
      <OneLever
        shown={shown}
        label={t('inspection-screen.inspections')}
        scale={scaleOf(0, periods)}
        value={inspections}
        changed={inspections !== firstBeside.inspections}
        to={(value) => ({ beside: { inspections: Math.round(value) } })}
        back={{ beside: { inspections: Math.min(periods, firstBeside.inspections) } }}
      />
    </div>
  );
}

function Picture({ answer: { game }, context }: Pick<GameProps, 'answer'> & InContext): JSX.Element {
  return (
    <Charted
      of={t('inspection-screen.game')}
      name={`game.${game.periods}-${game.inspections}`}
      draw={(frame) => <GameChart game={game} context={context} frame={frame} />}
      csv={() => csvOf(gameTable(game))}
      svg={() => gameSvg(game, context)}
      table={{
        caption: t('inspection-screen.game-table'),
        columns: (['period', 'left', 'reached', 'inspect', 'violate'] as const).map((name) =>
          t(`inspection-screen.game-${name}`),
        ),
        rows: game.stages.map(({ period, inspectionsLeft, reached, inspect, violate }) => [
          ...[whole(language.value, period), whole(language.value, inspectionsLeft)],
          ...[reached, inspect, violate].map((chance) => probability(language.value, chance)),
        ]),
      }}
    />
  );
}

interface InContext {
  readonly context: GameContext;
}

/** Both strategies over the period: the chance that it has come by then. */
function InterimPicture({ interim, context }: { readonly interim: BesideAnswer['interim'] } & InContext): JSX.Element {
  const { rows } = interimTable(interim);
  const written = (chance: unknown): string => probability(language.value, Number(chance));
  return (
    <Charted
      of={t('inspection-screen.interim')}
      name="game.interim"
      draw={(frame) => <InterimChart result={interim} context={context} frame={frame} />}
      csv={() => csvOf(interimTable(interim))}
      svg={() => interimSvg(interim, context)}
      table={{
        caption: t('inspection-screen.interim-table'),
        columns: (['at', 'visited', 'started'] as const).map((name) => t(`inspection-screen.interim-${name}`)),
        rows: rows.map(([at, visited, started]) => [
          decimal(language.value, Number(at), 3),
          written(visited),
          written(started),
        ]),
      }}
    />
  );
}
