import type { Finding, PostFound } from './Format.js';

/** How many characters the graph keeps of each text that a file may give. */
export const LONGEST = { title: 200, role: 60, grade: 40, name: 200, email: 200, phone: 60, unit: 200 } as const;

/** A text as long as it may be; what is longer ends in three dots, and never in half a letter: the other half would come back as another one. */
export function fitted(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

/** What is too long to be kept whole, so that nothing is cut in silence. */
export function tooLong(posts: readonly PostFound[], file: string): Finding[] {
  return posts.flatMap(({ ref, title, grade, unit, holders, line }) => {
    const texts = [
      { what: 'title', text: title, most: LONGEST.title },
      { what: 'grade', text: grade ?? '', most: LONGEST.grade },
      { what: 'unit', text: unit ?? '', most: LONGEST.unit },
      ...holders.map(({ name }) => ({ what: 'name of its holder', text: name, most: LONGEST.name })),
    ];
    return texts
      .filter(({ text, most }) => text.length > most)
      .map(({ what, most }) => ({
        code: 'SHORTENED',
        sentence: `The ${what} of ${fitted(ref, 80)} has more than ${most} characters; what is over is left out.`,
        file,
        line,
      }));
  });
}
