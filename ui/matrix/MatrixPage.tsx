import { useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { useGapCounts } from '../api/useGapCounts';
import { useLines } from '../api/useLines';
import { usePlaces } from '../api/usePlaces';
import { useChart } from '../chart/useChart';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { useMediaQuery } from '../kit/useMediaQuery';
import type { View } from '../view/viewUrl';
import { Above } from './Above';
import { LineOverlay } from './LineOverlay';
import { MatrixStack } from './MatrixStack';
import { MatrixTable } from './MatrixTable';
import { Outside } from './Outside';
import type { OpenCells } from './Shown';
import { drawnLines } from './drawnLines';
import { usePrintFit } from './usePrintFit';
import { toGapsAt } from './toGapsAt';
import { toMatrix, type Matrix } from './toMatrix';
import { text } from '../texts/text';
import './matrix.css';

/** The picture of the model itself: places down, portfolios across, and a selected post where its two lines cross. */
export function MatrixPage({ view }: { view: View }) {
  const places = usePlaces(view.on);
  const chart = useChart({ root: null, depth: null, on: view.on });
  const matrix = useMemo(
    () => (places.data && chart.data ? toMatrix(places.data.localities, places.data.portfolios, chart.data) : null),
    [places.data, chart.data],
  );
  const failed = places.isError ? places : chart.isError ? chart : null;
  // What was loaded once stays, also when it cannot be loaded again.
  if (failed?.error && matrix === null) {
    return <Failure error={failed.error} what={text('matrix.what')} retry={() => void failed.refetch()} />;
  }
  if (matrix === null) return <Skeleton label={text('matrix.fetching')} bars={12} />;
  const unconnected = matrix.placesOf.size > 1 && chart.data?.edges.length === 0;
  if (matrix.placesOf.size === 0 || unconnected) return <Nothing on={view.on} />;
  return <Drawn matrix={matrix} view={view} truncated={chart.data?.truncated === true} />;
}

function Nothing({ on }: { on: string | null }) {
  return (
    <Notice title={text('matrix.nothing')}>
      <p>{text(on === null ? 'matrix.nothingYet' : 'matrix.nothingThen')}</p>
    </Notice>
  );
}

/** With more portfolios the grid keeps the width of its cells and scrolls under its heads. */
const FITTING = 5;
const NONE: ReadonlyMap<string, number> = new Map();

function Drawn({ matrix, view, truncated }: { matrix: Matrix; view: View; truncated: boolean }) {
  const stage = useRef<HTMLDivElement>(null);
  usePrintFit(stage);
  const stacked = useMediaQuery('(max-width: 699px)');
  const lines = useLines(view.post, view.on).data ?? null;
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const standing = view.post === null ? [] : (matrix.placesOf.get(view.post) ?? []);
  // A selected post that is folded away opens the cell or team it is folded into, until somebody folds it again.
  const folded = (key: string) => standing.includes(key) && !headsOf(matrix, key).includes(view.post ?? '');
  const open: OpenCells = {
    isOpen: (key) => toggled.get(key) ?? folded(key),
    toggle: (key) => setToggled(new Map(toggled).set(key, !(toggled.get(key) ?? folded(key)))),
  };
  const stretches = useMemo(() => (lines === null ? [] : drawnLines(matrix, lines)), [matrix, lines]);
  const marked = new Map(stretches.map((stretch) => [stretch.to, stretch.kind] as const));
  const meet = lines?.meet == null ? null : (matrix.placesOf.get(lines.meet.post.id)?.find((place) => marked.has(place)) ?? null);
  const found = useGapCounts({ root: null, depth: null, on: view.on });
  const gaps = found.data ?? NONE;
  const gapsAt = useMemo(() => toGapsAt(matrix, gaps), [matrix, gaps]);
  const shown = { matrix, selected: view.post, standing, open, marked, meet, gaps, gapsAt };
  const wide = matrix.columns.length > FITTING && !stacked;
  useEffect(() => {
    const place = wide && view.post !== null ? matrix.placesOf.get(view.post)?.[0] : undefined;
    if (place !== undefined) {
      stage.current?.querySelector(`[data-box="${CSS.escape(place)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }, [wide, matrix, view.post]);
  return (
    <div className={wide ? 'stage stage-wide' : 'stage'} style={{ '--columns': matrix.columns.length } as CSSProperties} ref={stage}>
      <p role="status" className="visually-hidden">
        {lines?.sentence ?? ''}
      </p>
      {truncated && (
        <Notice title={text('matrix.notAll')} tone="warning">
          <p>{text('matrix.notAllWhy')}</p>
        </Notice>
      )}
      {found.isError && <p className="chart-strip">{text('gaps.failed', { why: found.error.message })}</p>}
      <Above {...shown} />
      {stacked ? <MatrixStack {...shown} /> : <MatrixTable {...shown} />}
      <Outside {...shown} />
      {!stacked && <LineOverlay stretches={stretches} />}
      <p className="stage-foot">
        {text('matrix.foot', { localities: matrix.rows.length, portfolios: matrix.columns.length, outside: matrix.outside.length })}
      </p>
    </div>
  );
}

function headsOf(matrix: Matrix, key: string): string[] {
  const cell = matrix.rows.flatMap(({ cells }) => cells).find((candidate) => candidate.key === key);
  const branch = matrix.outside.find((candidate) => candidate.key === key);
  const head = cell === undefined ? branch?.top.node : cell.manager;
  return head ? [head.id] : [];
}
