import { Fragment } from 'preact';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { CellDots } from '../../../figure/index.ts';
import type { CellAssessment } from '../../../model/scenario/index.ts';
import { capital, directionsOf, exchangeSentence, party } from '../../../words/index.ts';
import { useWidth } from '../../controls/width.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import type { Assessment } from '../../state/told.ts';
import { contextOf } from '../../view.ts';
import { cellAfter, keyOf, worstFirst } from './cells.ts';
import { OpenedCell } from './opened.tsx';
import { assuredWords, cellLabel } from './words.ts';

const gap = 8;

interface GridProps {
  readonly session: Session;
  readonly assessed: Assessment;
  /** key of the opened cell */
  readonly opened: string;
  readonly onOpen: (cell: string) => void;
}

/** Two rows of four, by who is struck; on a phone one column, the worst first, each opened where it stands. */
export function CellGrid(props: GridProps): JSX.Element {
  const { ref, width } = useWidth(728);
  const wide = width >= 640;
  return (
    <section aria-labelledby="cells-title">
      <h2 id="cells-title">{t(wide ? 'assess-screen.cells' : 'assess-screen.cells-narrow')}</h2>
      {wide ? <p class="standing">{t('assess-screen.keys')}</p> : null}
      <div ref={ref}>{wide ? <Rows {...props} width={width} /> : <Column {...props} width={width} />}</div>
      {wide ? <Opened {...props} width={width} /> : null}
    </section>
  );
}

type Sized = GridProps & { readonly width: number };

function Rows(props: Sized): JSX.Element {
  const directions = directionsOf(props.assessed.result);
  const each = Math.floor((props.width - 3 * gap) / 4) - 2;
  const keys = useArrows(directions.flat(), 4);
  return (
    <div ref={keys.ref} onKeyDown={keys.onKeyDown}>
      {directions.map((cells) => (
        <Fragment key={cells[0]!.attacker}>
          <h3>{directionWords(cells[0]!)}</h3>
          <div class="cells of-4 assess-row">
            {cells.map((cell) => (
              <CellButton key={keyOf(cell)} {...props} cell={cell} width={each} />
            ))}
          </div>
          <p class="standing">{exchangeSentence(cells[0]!, language.value)}</p>
        </Fragment>
      ))}
    </div>
  );
}

function Column(props: Sized): JSX.Element {
  const { assessed, opened, width } = props;
  const cells = worstFirst(assessed.result.cells);
  const keys = useArrows(cells, 1);
  return (
    <div ref={keys.ref} class="cells" onKeyDown={keys.onKeyDown}>
      {cells.map((cell) => (
        <Fragment key={keyOf(cell)}>
          <CellButton {...props} cell={cell} width={width - 2} whose />
          {keyOf(cell) === opened ? <Opened {...props} /> : null}
        </Fragment>
      ))}
      {directionsOf(assessed.result).map(([cell]) => (
        <p class="standing">{exchangeSentence(cell!, language.value)}</p>
      ))}
    </div>
  );
}

function Opened({ session, assessed, opened, width }: Sized): JSX.Element | null {
  const cell = assessed.result.cells.find((one) => keyOf(one) === opened);
  return cell ? <OpenedCell key={opened} session={session} assessed={assessed} cell={cell} width={width} /> : null;
}

function directionWords({ attacker, defender, before }: CellAssessment): string {
  const [one, other] = [party(language.value, attacker).name, party(language.value, defender).name];
  return capital(t('report.direction', { attacker: one, defender: other, before }));
}

/** One cell: dots for luck, a bar for what is not known, and in how many draws it holds. */
function CellButton(props: Sized & { readonly cell: CellAssessment; readonly whose?: boolean }): JSX.Element {
  const { assessed, cell, opened, onOpen, width, whose = false } = props;
  const { result } = assessed;
  const key = keyOf(cell);
  return (
    <button
      type="button"
      class={key === opened ? 'cell shown' : 'cell'}
      aria-pressed={key === opened}
      aria-label={cellLabel(result, cell)}
      tabIndex={key === opened ? 0 : -1}
      onClick={() => onOpen(key)}
    >
      {whose ? <strong class="whose">{capital(t('report.dots-who', { owner: ownerOf(cell) }))}</strong> : null}
      <div class="chart">
        <CellDots
          result={result}
          cell={cell}
          context={contextOf({ words: assessed.words, stage: 'whole' }, 'cell')}
          width={Math.max(160, width)}
        />
      </div>
      <span class="assured">{assuredWords(result, cell)}</span>
    </button>
  );
}

function ownerOf({ defender }: CellAssessment): string {
  return party(language.value, defender).owner;
}

/** One stop of the tabulator for all cells; arrows go between them. */
function useArrows(cells: readonly CellAssessment[], columns: number) {
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(ref.current?.querySelectorAll<HTMLButtonElement>('button.cell') ?? [])];
    const index = buttons.findIndex((button) => button === event.target);
    const next = index < 0 ? null : cellAfter(event.key, index, columns, cells.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return { ref, onKeyDown };
}
