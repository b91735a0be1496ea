import { whenThere } from './whenThere';

/** How an element is found again after the page was built anew: what it is called, and the how many-th of that name it is. */
interface Mark {
  kind: string;
  name: string;
  nth: number;
}

interface Leaving {
  address: string;
  mark: Mark | null;
  scroll: number;
}

const leavings = new Map<number, Leaving>();

/** How far along the history of this tab an entry is; each entry that `useView` makes carries it. */
export const stepOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number' ? state.step : 0;

/** Remembers where the reader is on the page that they leave: what has the focus, and how far it is scrolled. */
export function noteLeaving(step: number, address: string): void {
  const at = document.activeElement;
  const mark = at instanceof HTMLElement && at !== document.body ? markOf(at) : null;
  leavings.set(step, { address, mark, scroll: window.scrollY });
}

/** Gives focus and scroll back where the reader left this entry of the history, as soon as it is there again. */
export function returnTo(step: number, address: string): void {
  const left = leavings.get(step);
  if (left === undefined || left.address !== address) return;
  const { mark, scroll } = left;
  const tall = (): HTMLElement | null => (document.body.scrollHeight >= scroll + window.innerHeight ? document.body : null);
  whenThere(mark === null ? tall : () => marked(mark), (place) => {
    window.scrollTo({ top: scroll, behavior: 'instant' });
    if (mark === null) return;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  });
}

function markOf(element: HTMLElement): Mark {
  const [kind, name] = [element.localName, nameOf(element)];
  return { kind, name, nth: alike(kind, name).indexOf(element) };
}

const marked = ({ kind, name, nth }: Mark): HTMLElement | null => alike(kind, name)[nth] ?? null;

const alike = (kind: string, name: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(kind)].filter((element) => nameOf(element) === name);

/** Rows of a list first by their key: their ids are made anew with the list. */
const nameOf = (element: HTMLElement): string =>
  element.dataset['key'] ?? element.getAttribute('href') ?? (element.id || (element.getAttribute('aria-label') ?? element.textContent));
