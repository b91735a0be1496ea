import { exportName } from './exportName.js';
import type { Publication, Published } from './Publication.js';

/** The name of a publication's file: of the organisation, or of the one post that stands over all that is told. */
export function publicationName({ holds, extension }: Publication, published: Published, scenario: boolean): string {
  const { title, organisation, posts, on } = published;
  const highest = posts.reduce((least, { level }) => Math.min(least, level), Infinity);
  const [top, ...others] = posts.filter(({ level }) => level === highest);
  const whole = title === organisation && (highest === 0 || top === undefined || others.length > 0);
  return exportName(holds, [whole ? organisation : (top?.title ?? title), ...(scenario ? ['scenario'] : [])], on, extension);
}
