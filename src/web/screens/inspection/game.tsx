import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import {
  csvOf,
  GameChart,
  gameSentences,
  gameSvg,
  gameTable,
  gameTitle,
  interimSentences,
  interimTitle,
  pageFrame,
} from '../../../figure/index.ts';
import type { GameContext } from '../../../figure/index.ts';
import { engine } from '../../../model/scenario/index.ts';
import { probability, whole } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import { useWidth } from '../../controls/width.ts';
import type { BesideAnswer } from '../../engine/inspection-beside-record.ts';
import { language, t } from '../../page.ts';
import { PictureTools } from '../shield/tools.tsx';
import { firstBeside, mostPeriods } from './at.ts';
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

function Picture({ answer: { game }, context }: { readonly answer: BesideAnswer; readonly context: GameContext }) {
  const { ref, width } = useWidth(728);
  const [table, show] = useState(false);
  return (
    <>
      <div ref={ref}>
        <div class="chart">
          <GameChart game={game} context={context} frame={pageFrame(Math.max(280, width))} />
        </div>
      </div>
      <PictureTools
        of={t('inspection-screen.game')}
        name={`game.${game.periods}-${game.inspections}`}
        table={table}
        onTable={() => show(!table)}
        csv={() => csvOf(gameTable(game))}
        svg={() => gameSvg(game, context)}
      />
      {table ? (
        <DataTable
          caption={t('inspection-screen.game-table')}
          columns={(['period', 'left', 'reached', 'inspect', 'violate'] as const).map((name) =>
            t(`inspection-screen.game-${name}`),
          )}
          rows={game.stages.map(({ period, inspectionsLeft, reached, inspect, violate }) => [
            ...[whole(language.value, period), whole(language.value, inspectionsLeft)],
            ...[reached, inspect, violate].map((chance) => probability(language.value, chance)),
          ])}
        />
      ) : null}
    </>
  );
}
