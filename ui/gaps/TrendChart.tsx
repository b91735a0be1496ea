import type { TrendPoint } from '../api/useTrend';
import { text } from '../texts/text';
import { STANDARDS, type Standard } from '../view/viewUrl';
import { trendBars, type Bar, type Bars } from './trendBars';

/** Gaps of each day as bars, a pattern for each standard. The table below says the same, so that it is one picture for those who do not see it. */
export function TrendChart({ points, summary }: { points: readonly TrendPoint[]; summary: string }) {
  const bars = trendBars(points);
  // In rem, so that bars and days grow with the text of the reader.
  const [width, height] = [`${bars.width / 16}rem`, `${bars.height / 16}rem`];
  return (
    <figure className="card trend-figure">
      <Key />
      <div className="trend-scroll" role="region" aria-label={text('trend.chart')} tabIndex={0}>
        <svg className="trend-chart" role="img" aria-label={summary} viewBox={`0 0 ${bars.width} ${bars.height}`} {...{ width, height }}>
          <Patterns />
          {bars.ticks.map(({ value, y }) => (
            <g key={value}>
              <line className="trend-tick" x1={bars.left} x2={bars.width} y1={y} y2={y} />
              <text className="trend-words" x={bars.left - 8} y={y + 4} textAnchor="end">
                {value}
              </text>
            </g>
          ))}
          {bars.bars.map((bar) => (
            <DrawnBar key={bar.on} bar={bar} bars={bars} />
          ))}
        </svg>
      </div>
    </figure>
  );
}

function DrawnBar({ bar: { x, total, top, day, year, parts }, bars: { bar: width, base } }: { bar: Bar; bars: Bars }) {
  return (
    <g textAnchor="middle">
      {parts.map(({ standard, y, height }) => (
        <rect key={standard} className="trend-part" fill={fillOf(standard)} x={x - width / 2} y={y} width={width} height={height} />
      ))}
      <text className="trend-words trend-number" x={x} y={top - 6}>
        {total}
      </text>
      <text className="trend-words" x={x} y={base + 18}>
        {day}
      </text>
      {year !== null && (
        <text className="trend-words trend-number" x={x} y={base + 36}>
          {year}
        </text>
      )}
    </g>
  );
}

function Key() {
  return (
    <figcaption className="trend-key">
      <span>{text('trend.key')}</span>
      {STANDARDS.map((standard) => (
        <span key={standard} className="trend-key-one">
          <svg width="1.25rem" height="1.25rem" viewBox="0 0 20 20" aria-hidden="true">
            <rect className="trend-part" fill={fillOf(standard)} x="1" y="1" width="18" height="18" />
          </svg>
          {text(`standard.${standard}`)}
        </span>
      ))}
    </figcaption>
  );
}

function fillOf(standard: Standard): string {
  return `url(#trend-${standard.toLowerCase()})`;
}

/** Solid, stripes, dots and blank: told apart without any colour. */
function Patterns() {
  const size = { patternUnits: 'userSpaceOnUse', width: 8, height: 8 } as const;
  return (
    <defs>
      <pattern id="trend-statutory" {...size}>
        <rect className="trend-solid" width="8" height="8" />
      </pattern>
      <pattern id="trend-national" {...size}>
        <rect className="trend-blank" width="8" height="8" />
        <path className="trend-stripe" d="M-2 2 2 -2M0 8 8 0M6 10 10 6" />
      </pattern>
      <pattern id="trend-local" {...size}>
        <rect className="trend-blank" width="8" height="8" />
        <circle className="trend-dot" cx="4" cy="4" r="2" />
      </pattern>
      <pattern id="trend-design" {...size}>
        <rect className="trend-blank" width="8" height="8" />
      </pattern>
    </defs>
  );
}
