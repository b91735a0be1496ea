import type { Publication } from '../Publication.js';

/** A diagram that wikis and code hosts draw from text: line management as whole arrows, professional supervision dashed. */
export const mermaid: Publication = {
  id: 'mermaid',
  about: 'Mermaid flowchart: line management as whole arrows, professional supervision as dashed ones.',
  extension: 'mmd',
  mediaType: 'text/vnd.mermaid; charset=utf-8',
  write: ({ title, posts, on, revision, note }) => {
    const names = new Map(posts.map(({ id }, i) => [id, `p${i}`]));
    const name = (id: string) => names.get(id) ?? '';
    return [
      '---',
      `title: ${JSON.stringify(`${title}, ${on}`)}`,
      '---',
      `%% Revision ${revision}. ${note.replaceAll(/[\r\n{}]/g, ' ')}`,
      'flowchart TB',
      ...posts.map((post) => `  ${name(post.id)}["${[post.title, holders(post)].map(quoted).join('<br/>')}"]`),
      ...posts.flatMap(({ id, managers }) => managers.map((to) => `  ${name(to)} --> ${name(id)}`)),
      ...posts.flatMap(({ id, supervisors }) =>
        supervisors.map(({ post, portfolio }) => `  ${name(post)} -.->${portfolio === null ? '' : `|"${quoted(portfolio)}"|`} ${name(id)}`),
      ),
      '',
    ].join('\n');
  },
};

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
