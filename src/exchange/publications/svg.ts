import type { Publication } from '../Publication.js';
import { scene, type Scene, type SceneBox, type SceneEdge, type SceneText } from '../writing/scene.js';
import { inTurns } from '../writing/inTurns.js';
import { LOOK } from '../writing/look.js';
import { xml } from '../writing/xml.js';

/** The chart as a picture with real text: sharp at any size, searchable, and read out box by box. */
export const svg: Publication = {
  id: 'svg',
  about: 'The chart as a picture (SVG) with real text, legend, day, revision and note.',
  holds: 'chart',
  extension: 'svg',
  mediaType: 'image/svg+xml; charset=utf-8',
  write: async (published) => {
    const drawn = await scene(published);
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${n(drawn.width)}" height="${n(drawn.height)}" viewBox="0 0 ${n(drawn.width)} ${n(drawn.height)}" role="img" aria-labelledby="title about" font-family="${FONTS}">`,
      `<title id="title">${xml(`${drawn.title}, ${drawn.subtitle}`)}</title>`,
      `<desc id="about">${xml(drawn.note.join(' '))}</desc>`,
      `<rect width="100%" height="100%" fill="${LOOK.paper}"/>`,
      ...(await inTurns(drawn.edges, edge)),
      ...(await inTurns(drawn.boxes, box)),
      ...drawn.samples.map(sample),
      ...drawn.texts.map(words),
      '</svg>',
      '',
    ].join('\n');
  },
};

const FONTS = 'Atkinson Hyperlegible Next, Atkinson Hyperlegible, Verdana, DejaVu Sans, sans-serif';

/** A length with at most two decimals. */
const n = (length: number): string => String(Math.round(length * 100) / 100);

function edge({ kind, points }: SceneEdge): string {
  const path = points.map(({ x, y }) => `${n(x)},${n(y)}`).join(' ');
  return `<polyline points="${path}" fill="none" ${stroke(kind)}/>`;
}

function stroke(kind: SceneEdge['kind']): string {
  return kind === 'LINE'
    ? `stroke="${LOOK.line}" stroke-width="1.6"`
    : `stroke="${LOOK.professional}" stroke-width="1.8" stroke-dasharray="10 7"`;
}

function box({ x, y, w, h, border, thick, colour, texts, sentence }: SceneBox): string {
  return [
    `<g><title>${xml(sentence)}</title>`,
    `<rect x="${n(x)}" y="${n(y)}" width="${w}" height="${h}" rx="8" ${outline(border, thick)}/>`,
    ...(colour === null ? [] : [`<rect x="${n(x)}" y="${n(y + 8)}" width="6" height="${h - 16}" fill="${colour}"/>`]),
    ...texts.map(words),
    '</g>',
  ].join('');
}

function outline(border: SceneBox['border'], thick: boolean): string {
  const { fill, ink, width, dash } = LOOK.borders[border];
  return `fill="${fill}" stroke="${ink}" stroke-width="${thick ? 3 : width}"${dash === null ? '' : ` stroke-dasharray="${dash.join(' ')}"`}`;
}

function sample(one: Scene['samples'][number]): string {
  const { x, y } = one;
  if (one.kind === 'LINE' || one.kind === 'PROFESSIONAL') return `<path d="M${n(x)} ${n(y - 4)}h34" ${stroke(one.kind)}/>`;
  if (one.kind === 'COLOUR') return `<rect x="${n(x)}" y="${n(y - 12)}" width="34" height="14" fill="${one.colour}"/>`;
  const border = one.kind === 'STATUTORY' ? 'WHOLE' : one.kind;
  return `<rect x="${n(x)}" y="${n(y - 13)}" width="34" height="17" rx="4" ${outline(border, one.kind === 'STATUTORY')}/>`;
}

function words({ at, text, size, bold, soft }: SceneText): string {
  return `<text x="${n(at.x)}" y="${n(at.y)}" font-size="${size}"${bold ? ' font-weight="700"' : ''} fill="${soft ? LOOK.soft : LOOK.ink}" xml:space="preserve">${xml(text)}</text>`;
}
