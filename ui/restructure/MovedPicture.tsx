import { useMemo } from 'react';
import { fitText, widthOf } from '../../picture/fitText';
import { BOX } from '../../picture/measures';
import { useScenarioChart } from '../api/useScenarioChart';
import { holderWords } from '../chart/describePost';
import type { Chart } from '../chart/model';
import type { ChangeKind } from '../chart/PostChange';
import { Failure } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { text } from '../texts/text';
import './moved.css';
import { toMoved, type MovedBox } from './toMoved';

interface PictureProps {
  scenario: string;
  name: string;
  on: string;
}

/** What a scenario makes of the structure as a picture: who is new, closed and moved, beside the managers they had and would have. */
export function MovedPicture({ scenario, name, on }: PictureProps) {
  const before = useScenarioChart(null, on);
  const after = useScenarioChart(scenario, on);
  const error = before.error ?? after.error;
  if (error !== null) {
    return <Failure error={error} what={text('moved.what')} retry={() => void Promise.all([before.refetch(), after.refetch()])} />;
  }
  if (before.data === undefined || after.data === undefined) return <Skeleton label={text('moved.fetching')} bars={5} />;
  return <Drawn before={before.data} after={after.data} name={name} />;
}

function Drawn({ before, after, name }: { before: Chart; after: Chart; name: string }) {
  const moved = useMemo(() => toMoved(before, after), [before, after]);
  if (moved.count === 0) return <p className="restructure-soft">{text('moved.nothing')}</p>;
  const { boxes, lines, count, drawn, width, height } = moved;
  const titles = (kind: ChangeKind) => boxes.flatMap(({ post, kinds }) => (kinds[0] === kind ? [post.title] : []));
  const [opened, closed] = [titles('NEW'), titles('CLOSED')];
  return (
    <section className="outcome-part">
      <h3>{text('moved.title', { count })}</h3>
      <figure className="moved">
        <div className="moved-scroll" role="region" aria-label={text('moved.label', { name })} tabIndex={0}>
          <svg viewBox={`-12 -22 ${width + 24} ${height + 34}`} style={{ width: `${(width + 24) * SCALE}px` }} aria-hidden="true">
            {lines.map(({ key, kind, route }) => (
              <polyline
                key={key}
                className={`moved-line is-${kind.toLowerCase()}`}
                points={route.map(({ x, y }) => `${x},${y}`).join(' ')}
              />
            ))}
            {boxes.map((box) => (
              <Box key={box.post.id} box={box} />
            ))}
          </svg>
        </div>
        <figcaption className="restructure-soft">
          {opened.length > 0 && <span>{text('moved.opened', { titles: opened.join('; ') })}</span>}
          {closed.length > 0 && <span>{text('moved.closed', { titles: closed.join('; ') })}</span>}
          <span>{text('moved.key')}</span>
          {count > drawn && <span>{text('moved.some', { drawn, count })}</span>}
          {(before.truncated || after.truncated) && <span>{text('moved.cut')}</span>}
        </figcaption>
      </figure>
    </section>
  );
}

// Words of 15 units are 12 px high then.
const SCALE = 0.8;

function Box({ box: { x, y, post, kinds } }: { box: MovedBox }) {
  const [kind] = kinds;
  // What else becomes of it is told by the lines and in words below; two would be wider than the box.
  const word = kind === undefined ? '' : text(`change.${kind}`);
  return (
    <g className={kind === undefined ? 'moved-box' : `moved-box is-${kind.toLowerCase()}`} transform={`translate(${x} ${y})`}>
      <rect width={BOX.w} height={BOX.h} rx="8" />
      {(kind === 'MOVED' || kind === 'SUPERVISED') && (
        <rect className="moved-inner" x="4" y="4" width={BOX.w - 8} height={BOX.h - 8} rx="5" />
      )}
      {fitText(post.title, 12, 2).map((line, i) => (
        <text key={i} x="12" y={30 + i * 18} className="moved-title">
          {line}
        </text>
      ))}
      <text x="12" y="74">
        {fitText(holderWords(post), 13, 1)[0]}
      </text>
      {kind !== undefined && (
        <g className="moved-tag" transform="translate(10 -14)">
          <rect width={38 + widthOf(word) * 15} height="24" rx="12" />
          <path d={SIGNS[kind]} transform="translate(6 4)" />
          <text x="24" y="17">
            {word}
          </text>
        </g>
      )}
    </g>
  );
}

/** In a square of 16: plus, minus, arrow. */
const SIGNS: Readonly<Record<ChangeKind, string>> = {
  NEW: 'M3 8h10M8 3v10',
  CLOSED: 'M3 8h10',
  MOVED: 'M2 8h11M9 4l4 4-4 4',
  SUPERVISED: 'M2 8h11M9 4l4 4-4 4',
  HELD: 'M2 8h11M9 4l4 4-4 4',
};
