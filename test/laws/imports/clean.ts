/** What a file at each place may import; none of it may be complained of. */
const ALLOWED: Record<string, string[]> = {
  'schema/Clean.ts': ['type-graphql', 'graphql-scalars', './Post.js'],
  'src/errors.ts': ['graphql'],
  'src/csv.ts': [],
  'src/config.ts': ['./errors.js'],
  'src/main.ts': ['./config.js', './api/server.js', './graph/embedded.js', '../seed/run.js'],
  'src/cli.ts': ['./main.js', '../seed/run.js'],
  'src/serve.ts': ['./config.js', './api/server.js', '../seed/run.js'],
  'src/graph/neo4j.ts': ['neo4j-driver', '../errors.js', './Graph.js', 'node:fs'],
  'src/graph/embedded.ts': ['@grafeo-db/js', '../errors.js', '../inSlices.js', './Graph.js'],
  'src/archive/clean.ts': ['../graph/Graph.js', '../errors.js', './load.js'],
  'src/org/clean.ts': ['../graph/Graph.js', '../errors.js', '../../schema/Post.js', './lines.js'],
  'src/gaps/clean.ts': ['../graph/Graph.js', '../errors.js', '../../schema/Post.js', './rules/index.js'],
  'src/gaps/rules/clean.ts': ['../Rule.js', '../../graph/cypher.js'],
  'src/gaps/rules/index.ts': ['../Rule.js', './other.js'],
  'src/sessions/clean.ts': [
    'ical-generator',
    '../graph/Graph.js',
    '../org/lines.js',
    '../gaps/findGaps.js',
    '../errors.js',
    '../../schema/Post.js',
  ],
  'src/scenarios/clean.ts': ['../graph/Graph.js', '../gaps/findGaps.js', '../org/lines.js', '../errors.js', '../../schema/Post.js'],
  'src/scenarios/changes/clean.ts': ['../Change.js', '../../graph/cypher.js'],
  'src/scenarios/changes/index.ts': ['../Change.js', './other.js'],
  'src/exchange/clean.ts': ['csv-parse', '../scenarios/Change.js', '../org/lines.js', '../errors.js', '../../schema/Post.js'],
  'src/exchange/formats/clean.ts': ['../Format.js', '../reading/Table.js', '../../errors.js'],
  'src/exchange/formats/index.ts': ['../Format.js', './other.js'],
  'src/exchange/publications/clean.ts': ['../Publication.js', '../writing/scene.js', '../../csv.js', '../../errors.js'],
  'src/exchange/publications/index.ts': ['../Publication.js', './other.js'],
  'src/gaps/repair/runSolver.ts': ['highs', '../../errors.js'],
  'src/access/clean.ts': ['jose', '../errors.js', '../../schema/Post.js'],
  'src/api/clean.ts': [
    'fastify',
    '@apollo/server',
    'type-graphql',
    'dataloader',
    '../org/lines.js',
    '../access/paths.js',
    '../graph/Graph.js',
  ],
  'seed/clean.ts': ['csv-parse/sync', '../src/graph/Graph.js', '../src/scenarios/Change.js', '../src/config.js'],
  'picture/layout.ts': ['d3-hierarchy', './forest.js'],
  'src/exchange/writing/PdfPicture.ts': ['pdfkit', '../../../picture/measures.js', './scene.js'],
  'ui/view/clean.ts': ['../api/client', 'react'],
  'ui/canvas/Canvas.tsx': ['cytoscape', '../view/viewUrl'],
  'test/clean.test.ts': ['neo4j-driver', '../src/org/lines.js', '../ui/view/viewUrl', './support/ask.js'],
  'bench/clean.ts': ['neo4j-driver', '../src/org/lines.js', '../test/support/ask.js'],
};

function uses(what: string[]): string {
  const lines = what.map((one, index) => `import { here as x${index} } from '${one}';`);
  return `${lines.join('\n')}\nexport const clean = [${what.map((_, index) => `x${index}`).join(', ')}];\n`;
}

/** One blameless text for each place. */
export const clean: { at: string; text: string }[] = [
  ...Object.entries(ALLOWED).map(([at, what]) => ({ at, text: uses(what) })),
  { at: 'ui/api/client.ts', text: "export const client = () => fetch('/graphql');\n" },
  { at: 'vite.config.ts', text: 'export default {};\n' },
];
