import { bare, withoutComments } from './queryText.js';
import {
  countReturnsDistinct,
  hasBareInnerNode,
  hasNestedComprehension,
  hasQuantifiedPath,
  hasSubqueryInOptionalWhere,
  hasTwoSegmentsInOneMatch,
  setReadsItself,
  takesPlaceInList,
  usesListAfterSecondSegment,
  writesOptional,
} from './queryShape.js';

/** One form that the two engines answer differently, or that one of them refuses (DIALECT.md). */
export interface ForbiddenForm {
  readonly form: string;
  /** What goes wrong on the embedded engine. */
  readonly why: string;
  readonly instead: string;
  /** Sees the query as `bare` makes it, and the query as written but for its comments. */
  readonly in: (query: string, written: string) => boolean;
}

const has = (pattern: RegExp) => (query: string) => pattern.test(query);
const form = (name: string, why: string, instead: string, inside: ForbiddenForm['in']): ForbiddenForm => ({
  form: name,
  why,
  instead,
  in: inside,
});

/** Every forbidden form that can be seen in the text. What cannot be seen there is the adapter's to refuse: see `parameters.ts` and `embedded.ts`. */
export const FORBIDDEN_FORMS: readonly ForbiddenForm[] = [
  // Silent: other rows without an error.
  form(
    'inner node without a label',
    'after an empty hop the next one reads a wrong column',
    'label every inner node of a chain: (a)-[:R]->(b:Post)-[:S]->(c)',
    hasBareInnerNode,
  ),
  form(
    'two variable-length segments in one MATCH',
    'right rows are dropped',
    'one variable-length segment per MATCH, each with its own WHERE',
    hasTwoSegmentsInOneMatch,
  ),
  form(
    'variable-length list used after a second one',
    "the first list's properties read null",
    'use the first list up before the second segment',
    usesListAfterSecondSegment,
  ),
  form(
    'OPTIONAL MATCH with EXISTS, COUNT or a pattern in WHERE',
    'rows without a match vanish',
    'COUNT {} in RETURN, a correlated CALL, or a pattern comprehension',
    hasSubqueryInOptionalWhere,
  ),
  form(
    'shortestPath',
    'filters after the search',
    'path finding in src/org over simple edge reads',
    has(/\b(all)?shortestPaths?\s*\(|\bSHORTEST\b/i),
  ),
  form('sum of nothing', 'null, not 0', 'coalesce(sum(x), 0)', has(/(?<!coalesce\(\s*)\bsum\s*\(/i)),
  form(
    'map in collect',
    '[{id: null}], not []',
    'collect ids, or CASE WHEN f IS NULL THEN null ELSE f {.id} END',
    has(/\bcollect\s*\(\s*(DISTINCT\s+)?\w*\s*\{/i),
  ),
  form(
    'NOT ... IN over a property that may be missing',
    'three-valued logic differs',
    "coalesce(x.name, '') first (an id is never missing)",
    has(/\bNOT[\s(]+\w+(\.(?!id\b)\w+)?\s+IN\b/i),
  ),
  form(
    'all, any, none or single over a property list',
    'three-valued logic over nulls differs',
    'UNWIND coalesce(x.list, []), or decide in TypeScript',
    has(/\b(all|any|none|single)\s*\(\s*\w+\s+IN\s+(\w+\.|\[[^\]]*\w\.\w)/i),
  ),
  form('comparison with a list', 'nulls inside compare otherwise', 'compare sizes or ids', has(/(<>|[^<>|*]=)\s*\[(?!\s*\()|\]\s*(=|<>)/)),
  form(
    'comparison of a number with a text',
    'one engine converts',
    'one type on both sides',
    has(/(?<![\w$.])\d+(\.\d+)?\s*(=|<>)\s*'|'\s*(=|<>)\s*\d/),
  ),
  form(
    'conversion of types',
    'another text, or null',
    'format and parse in TypeScript; of days toString is safe, under a name that says it is one',
    has(
      /\bto(String|Integer|Float|Boolean)(OrNull|List)?\s*\((?!(?<=\btoString\()(\w+\.(from|to|on|\w+On)|day|began|ends|started|held|last)\))/i,
    ),
  ),
  form(
    'text joined to a number',
    'another text',
    'numbers are columns of their own',
    has(/'\s*\+\s*(\d|size\s*\(|count\s*\()|(?<![\w$.])\d+\s*\+\s*'|'\s*\+\s*\w+\.(fte|minutes|everyDays|number|projects|value)\b/i),
  ),
  form('half a day', 'null', 'full ISO days only', (_, written) =>
    [...written.matchAll(/\bdate\s*\(\s*['"]([^'"]*)['"]/gi)].some((m) => !/^\d{4}-\d{2}-\d{2}$/.test(m[1] ?? '')),
  ),
  form('SET that reads what it has just set', 'evaluated in another order', 'WITH first, or two SET clauses', setReadsItself),
  form('labels(n)[0]', 'the order differs', 'label predicates', has(/\blabels\s*\([^)]*\)\s*\[|\b(head|last)\s*\(\s*labels\b/i)),
  form(
    'nulls in a pattern comprehension',
    'leaves the nulls out',
    'collect coalesce(x.name, x.id), an id or a map',
    has(/\[\s*\((?:[^[\]]|\[[^\]]*\])*\|\s*\w+\.(?!id\s*\])\w+\s*\]/),
  ),
  form('place in a collected list', 'the order differs', 'sort in TypeScript', takesPlaceInList),
  form('null in MERGE', 'accepted and stored', 'validate before sending', has(/\bMERGE [^{]*\{[^}]*:\s*null\b/i)),
  form('map as a property', 'accepted and stored', 'one property a value', has(/\bSET [^{]*\w\.\w+\s*=\s*\{/i)),
  // Slow: a right answer, but a few rows cost as much as all.
  form(
    'OPTIONAL MATCH for rows that are handed in',
    'every edge of its type is read, for one row as for thousands',
    'a correlated CALL that collects or aggregates',
    has(/\bUNWIND\s+\$[^]*\bOPTIONAL\s+MATCH\b/i),
  ),
  // Loud: refused by the embedded engine.
  form(
    'label expression',
    'refused',
    'one label a pattern',
    has(/\(\s*\w*\s*:\s*\w+\s*[|&]|(?<!\[\s*)\b\w+\s*:\s*\w+\s*[|&]|(?<!\[\s*\w*)\s*:\s*[!(%]|[([]\s*\w+\s+IS\s+(?!NOT\b|NULL\b)\w/i),
  ),
  form('negated edge type', 'refused', 'name the types', has(/\[\s*\w*\s*:\s*[!(%]/)),
  form('edge type IN', 'refused', 'another name for the edge', has(/\[\s*\w*\s*:\s*(\w+\s*\|\s*:?\s*)*IN\b/i)),
  form(
    'WHERE inside an edge or node',
    'refused',
    'a WHERE clause',
    has(/(-\s*\[|\()\s*\w*\s*(:[\w|!:& ]+?)?\s*(\*[\d. ]*)?\s*(\{[^{}]*\})?\s*\bWHERE\b/i),
  ),
  form('quantified path pattern', 'refused', 'a variable-length edge', hasQuantifiedPath),
  form('COLLECT {}', 'refused', 'a pattern comprehension', has(/\bCOLLECT\s*\{/i)),
  form('COUNT { RETURN DISTINCT }', 'refused', 'a correlated CALL', countReturnsDistinct),
  form(
    'map projection of a variable',
    'refused',
    'p {.id} with properties only',
    has(/(?<!\w)\w+\s*\{\s*((\.\w+|\w+\s*:[^,{}]*)\s*,\s*)*\w+\s*[,}]/),
  ),
  form('nested pattern comprehension', 'refused', 'two queries, or rows', hasNestedComprehension),
  form('sum in SKIP or LIMIT', 'refused', 'compute it in TypeScript', has(/\b(SKIP|LIMIT)\s+[$\w]+\s*[-+*/]/i)),
  form('duration between days', 'refused', 'count days in TypeScript', has(/\bduration\s*\.\s*(between|inDays|inMonths|inSeconds)\b/i)),
  form('date.truncate', 'refused', 'compute it in TypeScript', has(/\bdate\s*\.\s*truncate\b/i)),
  form(
    'part of a day',
    'refused',
    'compute it in TypeScript',
    has(/\bdate\s*\([^()]*\)\s*\.\s*\w+|\.\s*(year|quarter|month|week|weekYear|day|dayOf\w+|ordinalDay|epoch\w+)\b/i),
  ),
  form('round with places', 'refused', 'round in TypeScript', has(/\bround\s*\([^()]*(\([^()]*\)[^()]*)*,/i)),
  form(
    'aggregate inside an expression',
    'refused',
    'WITH the aggregate first',
    has(
      /\b(count|sum|min|max|avg|collect)\s*\([^()]*(\([^()]*\)[^()]*)*\)\s*[-+*/%](?!\s*\[)|[-+*/%]\s*(count|sum|min|max|avg|collect)\s*\(|\bsize\s*\(\s*collect/i,
    ),
  ),
  form('SET or DELETE on what an OPTIONAL MATCH may not have found', 'refused', 'collect it, then FOREACH', writesOptional),
];

/** What the lint has against a query: one sentence each, none for a query that is safe on both engines. */
export function complaints(text: string): string[] {
  const query = bare(text);
  return FORBIDDEN_FORMS.filter((one) => one.in(query, withoutComments(text))).map(
    (one) => `Not in our dialect: ${one.form} (${one.why}). Write instead: ${one.instead}.`,
  );
}
