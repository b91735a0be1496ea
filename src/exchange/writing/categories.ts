import type { PostPublished, Published } from '../Publication.js';

/** What posts of one colour have in common. */
export interface Category {
  readonly kind: 'COLOUR';
  readonly name: string;
  readonly words: string;
  readonly colour: string;
}

/** The palette of Okabe and Ito, as the page has it (ui/kit/tokens.css): safe for colour blindness, and words repeat it. */
const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#f0e442', '#5b6770'] as const;

/** A colour for each place, portfolio or profession; where there are more than eight, the rarest share the last. */
export function categoriesOf(posts: readonly PostPublished[], by: Published['colour']): { list: Category[]; of: Map<string, Category> } {
  const known = posts.flatMap((post) => {
    const name = nameOf(post, by);
    return name === null ? [] : [{ id: post.id, name }];
  });
  const counts = new Map<string, number>();
  for (const { name } of known) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([name]) => name);
  const own = names.slice(0, names.length > COLOURS.length ? COLOURS.length - 1 : COLOURS.length).sort();
  const list = own.map((name, i) => category(name, i));
  const rest = names.length > own.length ? category('Others', COLOURS.length - 1) : null;
  const byName = new Map(list.map((one) => [one.name, one]));
  const of = new Map(
    known
      .flatMap(({ id, name }) => [[id, byName.get(name) ?? rest] as const])
      .filter((pair): pair is [string, Category] => pair[1] !== null),
  );
  return { list: rest === null ? list : [...list, rest], of };
}

function category(name: string, i: number): Category {
  return { kind: 'COLOUR', name, words: name, colour: COLOURS[i] ?? '#5b6770' };
}

function nameOf({ localities, portfolios, profession }: PostPublished, by: Published['colour']): string | null {
  if (by === 'NONE') return null;
  if (by === 'PROFESSION') return profession === null ? null : inWords(profession);
  return (by === 'LOCALITY' ? localities : portfolios)[0] ?? null;
}

/** SOCIAL_WORK as "Social work". */
export function inWords(name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
