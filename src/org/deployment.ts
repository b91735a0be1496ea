import type { Deployment } from '../../schema/enums.js';
import { listed } from './postName.js';

/** Where something is, and who asks. */
export interface Whereabouts {
  /** What is said of it: "It is deployed in North". */
  readonly verb: 'deployed' | 'placed' | 'held';
  readonly places: readonly { readonly id: string; readonly name: string }[];
  /** True when no place means everywhere; false when it means that nobody has recorded it. */
  readonly countyWide: boolean;
  /** The asker's locality; null when the post belongs to none or was not said. */
  readonly locality: { readonly id: string; readonly name: string } | null;
  readonly asked: boolean;
}

/** Whether something is there in the asker's locality, as a word and as a sentence. */
export function deployment({ verb, places, countyWide, locality, asked }: Whereabouts): { deployed: Deployment; where: string } {
  const all = listed(places.map(({ name }) => name));
  if (places.length === 0) {
    return countyWide
      ? { deployed: 'COUNTY_WIDE', where: 'It is there for the whole county.' }
      : { deployed: 'UNKNOWN', where: `Where it is ${verb} is not recorded.` };
  }
  if (locality === null) {
    const why = asked ? 'this post belongs to no locality' : 'say which post you hold to be told whether that is yours';
    return { deployed: 'UNKNOWN', where: `It is ${verb} in ${all}; ${why}.` };
  }
  return places.some(({ id }) => id === locality.id)
    ? { deployed: 'YES', where: `It is ${verb} in ${locality.name}, the locality of this post.` }
    : { deployed: 'NO', where: `It is ${verb} in ${all}, not in ${locality.name}.` };
}
