import type { Places } from '../../../ui/api/usePlaces';

type Leader = Places['localities'][number]['leaders'][number];

/** A post as a link shows it, held by one person of the same name. */
export function drawPost(id: string): Leader {
  return { id, title: id, state: 'HELD', holders: [{ capacity: 'SUBSTANTIVE', person: { id: `person:${id}`, name: id } }] };
}

/** A locality led by these posts. */
export function drawLocality(id: string, ...leaders: string[]): Places['localities'][number] {
  return { id, name: id, email: null, phone: null, leaders: leaders.map(drawPost) };
}

/** A portfolio led by these posts. */
export function drawPortfolio(id: string, kind: 'LOCALITY' | 'SPECIALIST', ...leaders: string[]): Places['portfolios'][number] {
  return { id, name: id, kind, leaders: leaders.map(drawPost) };
}
