import fc from 'fast-check';

const KEYWORDS =
  /(?<![.:$\w`])(OPTIONAL|MATCH|WITH|RETURN|UNWIND|MERGE|SET|DETACH|DELETE|WHERE|ORDER|BY|AS|NOT|AND|OR|IN|EXISTS|COUNT|COLLECT|DISTINCT|CALL|UNION)\b(?=[\s({])/g;
const VARIABLES = /(?<![\w.:$'"`])([a-z]|[rh]s|r[ab])(?=[\s:.){\],]|$)(?!:\s[$'{\w])/g;

/** The same query as somebody else would type it: other letter case, blanks, line ends, comments, variable names and quotes. */
export function disguised(query: string): fc.Arbitrary<string> {
  return fc
    .record({
      lower: fc.boolean(),
      blank: fc.constantFrom(' ', '  ', '\n', '\n\t', ' // the post\'s own "line"\n', ' /* of */ '),
      comment: fc.constantFrom('', "// (a)-[:IS]->(b), nobody's\n", '/* "quoted" */ '),
      suffix: fc.constantFrom('', '1', '_it', 'Matched'),
      double: fc.boolean(),
    })
    .map(({ lower, blank, comment, suffix, double }) => {
      const cased = lower ? query.replace(KEYWORDS, (word) => word.toLowerCase()) : query;
      const renamed = cased.replace(VARIABLES, (name) => `${name}${suffix}`);
      const quoted = double ? renamed.replaceAll("'", '"') : renamed;
      // Blanks within a text belong to it.
      return comment + quoted.replace(/('[^']*'|"[^"]*")|\s+/g, (found, literal?: string) => literal ?? blank ?? found);
    });
}
