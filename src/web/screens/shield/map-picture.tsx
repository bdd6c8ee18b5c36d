import { useEffect, useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { pageFrame } from '../../../figure/index.ts';
import { cellPath, ReachMap, reachMapPlot } from '../../../figure/map/index.ts';
import type { FlatMap, ReachContext } from '../../../figure/map/index.ts';
import type { ReachResult } from '../../../model/shield/reach/index.ts';
import { cellWords } from '../../../words/index.ts';
import { speak } from '../../controls/said.ts';
import { useWidth } from '../../controls/width.ts';
import { language, t } from '../../page.ts';
import { firstSpot, movedSpot, nearestCell, placesOf, spotOfCell } from './spot.ts';
import type { Spot } from './spot.ts';

interface PictureProps {
  readonly result: ReachResult;
  readonly context: ReachContext;
  readonly onTable: () => void;
}

/** The map with a cursor that goes from cell to cell, for keyboard, mouse and touch alike. */
export function MapPicture({ result, context, onTable }: PictureProps): JSX.Element {
  const { ref, width } = useWidth(728);
  const framed = { ...context, frame: pageFrame(Math.max(300, width)) };
  const of = [result, JSON.stringify(context.siteBoxes), JSON.stringify(context.areaBoxes), language.value, width];
  const picture = useMemo(() => <ReachMap result={result} context={framed} />, of);
  const flat = useMemo(() => reachMapPlot(result, framed), of);
  const places = useMemo(() => placesOf(result, flat), of);
  const [cursor, put] = useState<Spot | null>(null);
  const [hover, over] = useState<Spot | null>(null);
  const shown = hover ?? cursor;
  useEffect(() => {
    if (cursor !== null) speak(wordsAt(result, cursor));
  }, [cursor]);
  const at = (event: PointerEvent & { currentTarget: HTMLElement }): Spot | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const enlarged = box.width / (event.currentTarget.offsetWidth || box.width);
    const cell = nearestCell(places, (event.clientX - box.left) / enlarged, (event.clientY - box.top) / enlarged);
    return cell === null ? null : spotOfCell(result, cell);
  };
  return (
    <div ref={ref}>
      <div
        class="chart with-cursor"
        tabIndex={0}
        role="application"
        aria-roledescription={t('shield-screen.map-role')}
        aria-label={t('shield-screen.map-keys')}
        onKeyDown={(event) => onKey(event, cursor, { result, context, put, onTable })}
        onBlur={() => put(null)}
        onPointerDown={(event) => put(at(event))}
        onPointerMove={(event) => over(at(event))}
        onPointerLeave={() => over(null)}
      >
        {picture}
        <CellMark result={result} flat={flat} at={shown} />
        <p class="cursor-words" aria-hidden="true">
          {shown === null ? t('shield-screen.map-hint') : wordsAt(result, shown)}
        </p>
      </div>
    </div>
  );
}

function wordsAt(result: ReachResult, { row, column }: Spot): string {
  return cellWords(result, row, column, language.value);
}

/** The outline of the cell under the cursor. */
function CellMark({ result, flat, at }: { result: ReachResult; flat: FlatMap; at: Spot | null }): JSX.Element {
  const inside = at !== null && at.row < result.rows && at.column < result.columns;
  return (
    <svg class="cursor" aria-hidden="true" focusable="false" width="100%" height="100%">
      {inside ? <path d={cellPath(result, flat, at.row, at.column)} class="pending" fill="none" /> : null}
    </svg>
  );
}

function onKey(
  event: KeyboardEvent,
  cursor: Spot | null,
  props: PictureProps & { readonly put: (spot: Spot | null) => void },
): void {
  const { result, context, put, onTable } = props;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const far = event.shiftKey ? 5 : 1;
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [0, -far],
    ArrowRight: [0, far],
    ArrowUp: [far, 0],
    ArrowDown: [-far, 0],
  };
  const step = steps[event.key];
  if (step) put(cursor === null ? firstSpot(result, context.siteBoxes) : movedSpot(result, cursor, ...step));
  else if (event.key === 'Escape') put(null);
  else if (event.key.toLowerCase() === 't') onTable();
  else return;
  event.preventDefault();
}
