import type { View } from '../view/viewUrl';
import type { Begun } from './Begun';
import { draftOf, keptOf } from './changeDraft';

/** What the address says of the change whose form is open: the whole of it, as a suggestion fills it in, or its kind and the post that it is about. */
export function begunIn({ filled: [first], change, post }: View): Begun {
  if (first === undefined) return { kind: change ?? '', draft: post === null ? {} : { post } };
  const kept = keptOf(first);
  return { kind: kept.kind, draft: draftOf(kept) };
}
