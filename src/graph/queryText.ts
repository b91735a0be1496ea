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

/** The query without comments, and with every text literal emptied to '' of the same length, so that positions stay true. */
export function bare(text: string): string {
  return text
    .replace(/'(?:[^'\\]|\\.)*'/g, (literal) => `'${' '.repeat(literal.length - 2)}'`)
    .replace(/\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length));
}

/** The branches of a UNION, each of which has its own names. */
export function branches(text: string): string[] {
  return text.split(/\bUNION(?:\s+ALL)?\b/);
}

const NODE = String.raw`\(\s*(\w*)\s*((?::\s*[\w|!&:]+)?)\s*(?:\{[^{}]*\})?\s*\)`;
const EDGE = String.raw`<?-\s*(?:\[\s*(\w*)\s*(?::\s*[\w|!` + '`' + String.raw`]+)?\s*(\*[\d.]*)?\s*(?:\{[^{}]*\})?\s*\]\s*)?->?`;

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
  if (open === -1) return null;
  for (let at = open + 1, level = 1; at < text.length; at++) {
    if (text[at] === '{') level++;
    if (text[at] === '}' && --level === 0) return text.slice(open + 1, at);
  }
  return null;
}

function depth(text: string, at: number): number {
  let level = 0;
  for (let i = 0; i < at; i++) {
    if (text[i] === '{') level++;
    if (text[i] === '}') level--;
  }
  return level;
}
