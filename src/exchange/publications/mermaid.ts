import type { Publication } from '../Publication.js';

/** What Mermaid draws at most unless its configuration says otherwise: lines, and characters. */
const [MOST_EDGES, MOST_TEXT] = [500, 50_000];

/** A diagram that wikis and code hosts draw from text: line management as whole arrows, professional supervision dashed. */
export const mermaid: Publication = {
  id: 'mermaid',
  about: 'Mermaid flowchart: line management as whole arrows, professional supervision as dashed ones.',
  holds: 'chart',
  extension: 'mmd',
  mediaType: 'text/vnd.mermaid; charset=utf-8',
  write: ({ title, posts, on, revision, note }) => {
    const names = new Map(posts.map(({ id }, i) => [id, `p${i}`]));
    const name = (id: string) => names.get(id) ?? '';
    const lines = [
      ...posts.map((post) => `  ${name(post.id)}["${[post.title, holders(post)].map(quoted).join('<br/>')}"]`),
      ...posts.flatMap(({ id, managers }) => managers.map((to) => `  ${name(to)} --> ${name(id)}`)),
      ...posts.flatMap(({ id, supervisors }) =>
        supervisors.map(({ post, portfolio }) => `  ${name(post)} -.->${portfolio === null ? '' : `|"${quoted(portfolio)}"|`} ${name(id)}`),
      ),
    ];
    const text = [
      '---',
      `title: ${JSON.stringify(`${title}, ${on}`)}`,
      '---',
      `%% Revision ${revision}. ${note.replaceAll(/[\r\n{}]/g, ' ')}`,
      'flowchart TB',
      ...lines,
      '',
    ].join('\n');
    return withLimits(text, lines.length - posts.length);
  },
};

/** A diagram that is larger than Mermaid draws unless it is told to; a diagram cannot tell it itself, so the first comment says it to people. */
function withLimits(text: string, edges: number): string {
  if (edges <= MOST_EDGES && text.length <= MOST_TEXT) return text;
  const more = `%% Where this is drawn, Mermaid needs maxEdges of ${Math.max(edges, MOST_EDGES)} and maxTextSize of ${text.length + 500}, or a smaller root.`;
  return text.replace('\nflowchart TB', () => `\n${more}\nflowchart TB`);
}

function holders({
  holders: named,
  unnamed,
}: {
  readonly holders: readonly { readonly name: string }[];
  readonly unnamed: number;
}): string {
  if (named.length + unnamed === 0) return 'Vacant';
  return named.length === 0 ? 'Name left out' : named.map((one) => one.name).join(', ');
}

// Everything but letters, digits, marks and plain punctuation is written by its number: Mermaid reads quotes, brackets and hashes as its own.
function quoted(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}\p{M} ,.()/'’–-]/gu, (letter) => `#${letter.codePointAt(0) ?? 0};`);
}
