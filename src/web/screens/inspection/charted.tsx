import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { pageFrame } from '../../../figure/index.ts';
import { DataTable } from '../../controls/table.tsx';
import { useWidth } from '../../controls/width.ts';
import { PictureTools } from '../shield/tools.tsx';

/** A picture in the width of the page, with its table, its data and the picture to save. */
export function Charted(props: {
  /** what it is of */
  readonly of: string;
  /** of the files, without their ends */
  readonly name: string;
  readonly draw: (frame: ReturnType<typeof pageFrame>) => JSX.Element;
  readonly table: Parameters<typeof DataTable>[0];
  readonly csv: () => string;
  readonly svg: () => string;
  readonly json?: (() => string) | null;
}): JSX.Element {
  const { of, name, draw, table, csv, svg, json = null } = props;
  const { ref, width } = useWidth(728);
  const [shown, show] = useState(false);
  return (
    <>
      <div ref={ref}>
        <div class="chart">{draw(pageFrame(Math.max(280, width)))}</div>
      </div>
      <PictureTools of={of} name={name} table={shown} onTable={() => show(!shown)} csv={csv} svg={svg} json={json} />
      {shown ? <DataTable {...table} /> : null}
    </>
  );
}
