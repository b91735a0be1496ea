import type { Places } from '../api/usePlaces';
import type { Column } from '../settings/settings';
import { text } from '../texts/text';
import { holderWords, nameOf, supervisorWords } from './describePost';
import type { ChartModel, ChartNode } from './model';

/** Names of localities and portfolios by id, to put into words what a chart knows by id alone. */
export type PlaceNames = ReadonlyMap<string, string>;

export function placeNames(places: Pick<Places, 'localities' | 'portfolios'> | null): PlaceNames {
  return new Map([...(places?.localities ?? []), ...(places?.portfolios ?? [])].map(({ id, name }) => [id, name]));
}

/** What a column of the list says of a post; empty where nothing is recorded. The state is not among them: it is a row of chips. */
export function columnWords(model: ChartModel, post: ChartNode, column: Exclude<Column, 'STATE'>, names: PlaceNames): string {
  switch (column) {
    case 'HOLDER':
      return holderWords(post);
    case 'SUPERVISOR':
      return supervisorWords(model, post.id);
    case 'MANAGER': {
      const manager = model.line.parent.get(post.id);
      return manager === undefined ? '' : (nameOf(model, manager) ?? '');
    }
    case 'PROFESSION':
      return post.profession === null ? '' : text(`profession.${post.profession}`);
    case 'LOCALITY':
      return names.get(post.locality ?? '') ?? '';
    case 'PORTFOLIO':
      return names.get(post.portfolio ?? '') ?? '';
    case 'REPORTS':
      return post.reports === 0 ? '' : String(post.reports);
  }
}
