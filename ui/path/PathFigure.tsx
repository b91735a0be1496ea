import { holderNames } from '../kit/holderNames';
import { text } from '../texts/text';
import { PostLink } from '../view/ViewLink';
import type { Path } from '../api/usePath';
import { toPathPicture, type Leg } from './toPathPicture';

// In rem, as the boxes grow with the reader's text.
const BOX = { w: 11, h: 5.5 };
const GAP = { x: 3, y: 2.5 };
const STEP = { x: BOX.w + GAP.x, y: BOX.h + GAP.y };

/** The path as a picture: up is above, each line has its look, and an arrow points to whoever is above. A post that proves something is marked. */
export function PathFigure({ path, proof = null }: { path: Path; proof?: string | null }) {
  const { stops, legs, columns, rows } = toPathPicture(path);
  const size = { width: columns * STEP.x - GAP.x, height: rows * STEP.y - GAP.y };
  return (
    <figure className="path-figure" aria-label={text('path.pictureLabel')}>
      <div className="path-stage" style={{ width: `${size.width}rem`, height: `${size.height}rem` }}>
        <svg className="path-lines" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
          {legs.map((leg, i) => (
            <g key={i} className={`path-${leg.kind.toLowerCase()}`}>
              <path d={routeOf(leg)} />
              <path className="path-arrow" d={arrowOf(leg)} />
            </g>
          ))}
        </svg>
        {stops.map(({ post, column, row }, i) => (
          <div
            key={i}
            className={`path-box${i === 0 ? ' is-here' : ''}${post.id === proof ? ' is-proof' : ''}`}
            style={{ left: `${column * STEP.x}rem`, top: `${row * STEP.y}rem`, width: `${BOX.w}rem`, height: `${BOX.h}rem` }}
          >
            {post.id === proof && <strong className="path-proof">{text('gap.proof')}</strong>}
            <PostLink post={post.id} className="place-link">
              {holderNames(post) ?? text('say.vacant')}
            </PostLink>
            <span className="place-detail">{post.title}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

/** From the side of a post where the path turns, else straight up or down. */
function routeOf({ from, to, way }: Leg): string {
  const [a, b] = [middleOf(from), middleOf(to)];
  const end = b.y + (way === 'UP' ? BOX.h / 2 : -BOX.h / 2);
  if (from.column === to.column) return `M${a.x} ${a.y + (way === 'UP' ? -BOX.h / 2 : BOX.h / 2)}V${end}`;
  return `M${a.x + BOX.w / 2} ${a.y}H${b.x}V${end}`;
}

/** The head of an arrow at whoever is above. */
function arrowOf({ from, to, way }: Leg): string {
  const above = way === 'UP' ? to : from;
  const { x, y } = middleOf(above);
  if (way === 'DOWN' && from.column !== to.column) {
    const tip = x + BOX.w / 2;
    return `M${tip} ${y}l0.6 -0.35v0.7z`;
  }
  return `M${x} ${y + BOX.h / 2}l-0.35 0.6h0.7z`;
}

function middleOf({ column, row }: Leg['from']): { x: number; y: number } {
  return { x: column * STEP.x + BOX.w / 2, y: row * STEP.y + BOX.h / 2 };
}
