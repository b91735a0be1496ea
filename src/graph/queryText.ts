/** One hop chain as written: `(a:Post)-[r:X]->(b)<-[s:Y*1..3]-(c)`. Names are '' for anonymous nodes and edges. */
export interface Chain {
  readonly nodes: readonly { readonly name: string; readonly labelled: boolean }[];
  readonly edges: readonly { readonly name: string; readonly variableLength: boolean }[];
  /** Where it begins in the text. */
  readonly at: number;
}

/** A clause and the text up to the next one, EXISTS and other braces included. */
export interface Clause {
  readonly keyword: string;
  readonly body: string;
  readonly at: number;
}

const SKIPPED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`([^`]*)`|\/\/[^\n]*|\/\*[^]*?\*\//g;
const WORDS =
  /(?<![.:$\w])(OPTIONAL|MATCH|WITH|RETURN|UNWIND|CALL|CREATE|MERGE|ON|SET|DETACH|DELETE|FOREACH|REMOVE|ORDER|BY|UNION|ALL|WHERE|IN|AS)\b(?!\s*[:.])/gi;

/** The query without comments, text literals as written. */
export function withoutComments(text: string): string {
  return text.replace(SKIPPED, (found) => (found.startsWith('/') ? ' ' : found));
}

/** The query as the lint reads it: no comments, text literals emptied to '', quoted names as plain words, single blanks, clauses in capitals. */
export function bare(text: string): string {
  return text
    .replace(SKIPPED, (found, name?: string) => (name !== undefined ? `_${name.replace(/\W/g, '_')}_` : found.startsWith('/') ? ' ' : "''"))
    .replace(/\s+/g, ' ')
    .replace(WORDS, (word) => word.toUpperCase());
}

/** The branches of a UNION, each of which has its own names. */
export function branches(text: string): string[] {
  return text.split(/\bUNION(?:\s+ALL)?\b/);
}

const NODE = String.raw`\(\s*(\w*)\s*((?::\s*[\w|!&:]+)?)\s*(?:\{[^{}]*\})?\s*\)`;
const EDGE = String.raw`<?-\s*(?:\[\s*(\w*)\s*(?::\s*[\w|!` + '`' + String.raw`]+)?\s*(\*[\d. ]*)?\s*(?:\{[^{}]*\})?\s*\]\s*)?->?`;

/** Every chain of at least one hop, in the order of the text. Chains inside braces and brackets are found too. */
export function chains(text: string): Chain[] {
  const found: Chain[] = [];
  const node = new RegExp(NODE, 'y');
  const edge = new RegExp(`\\s*${EDGE}\\s*`, 'y');
  for (let at = text.indexOf('('); at !== -1; at = text.indexOf('(', at + 1)) {
    const nodes: { name: string; labelled: boolean }[] = [];
    const edges: { name: string; variableLength: boolean }[] = [];
    let position = at;
    for (;;) {
      node.lastIndex = position;
      const n = node.exec(text);
      if (n === null) break;
      nodes.push({ name: n[1] ?? '', labelled: (n[2] ?? '') !== '' });
      edge.lastIndex = position = node.lastIndex;
      const e = edge.exec(text);
      if (e === null) break;
      edges.push({ name: e[1] ?? '', variableLength: e[2] !== undefined });
      position = edge.lastIndex;
    }
    if (edges.length > 0 && nodes.length === edges.length + 1) {
      found.push({ nodes, edges, at });
      at = position - 1;
    }
  }
  return found;
}

const KEYWORD =
  /\b(OPTIONAL MATCH|MATCH|WITH|RETURN|UNWIND|CALL|CREATE|MERGE|ON CREATE SET|ON MATCH SET|SET|DETACH DELETE|DELETE|FOREACH|REMOVE|ORDER BY|UNION ALL|UNION)\b/g;

/** The clauses at the outermost level; what stands in braces belongs to the clause around it. */
export function clauses(text: string): Clause[] {
  const starts = [...text.matchAll(KEYWORD)].filter((m) => depth(text, m.index) === 0);
  return starts.map((m, i) => ({
    keyword: m[1] ?? '',
    at: m.index,
    body: text.slice(m.index + m[0].length, starts[i + 1]?.index ?? text.length),
  }));
}

/** The text inside the first `{...}` block that follows `from`, braces balanced, or null. */
export function braced(text: string, from: number): string | null {
  const open = text.indexOf('{', from);
  return open === -1 ? null : (inside(text, open)?.body ?? null);
}

/** The text inside the bracket at `open`, brackets of its kind balanced, and where it ends; null when it never does. */
export function inside(text: string, open: number): { readonly body: string; readonly end: number } | null {
  const pair = { '(': ')', '[': ']', '{': '}' }[text[open] ?? ''];
  for (let at = open, level = 0; at < text.length; at++) {
    if (text[at] === text[open]) level++;
    if (text[at] === pair && --level === 0) return { body: text.slice(open + 1, at), end: at };
  }
  return null;
}

/** The places of the brackets that are open at a place and hide their names from outside: braces but those of CALL, and square ones. */
export function scope(text: string, at: number): number[] {
  const shown = new Set([...text.matchAll(/\bCALL\s*(?:\([^()]*\)\s*)?\{/g)].map((m) => m.index + m[0].length - 1));
  const open: number[] = [];
  for (let i = 0; i < at; i++) {
    if (text[i] === '{' || text[i] === '[') open.push(i);
    if (text[i] === '}' || text[i] === ']') open.pop();
  }
  return open.filter((place) => !shown.has(place));
}

function depth(text: string, at: number): number {
  let level = 0;
  for (let i = 0; i < at; i++) {
    if (text[i] === '{') level++;
    if (text[i] === '}') level--;
  }
  return level;
}
