/** One law broken on purpose: where, by which text, and what ESLint must say about it. */
interface Planted {
  law: string;
  at: string;
  text: string;
  rule: string;
  says: string;
}

const PATHS = 'import-x/no-restricted-paths';
const PACKAGES = 'no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';

const imports = (what: string): string => `import { here } from '${what}';\nexport const planted = () => here;\n`;
const path = (law: string, at: string, what: string, says: string): Planted => ({ law, at, text: imports(what), rule: PATHS, says });
const pack = (law: string, at: string, what: string, says: string): Planted => ({ law, at, text: imports(what), rule: PACKAGES, says });

const TOP = 'The top of src ties src together; only src/main.ts, src/cli.ts and src/serve.ts seed.';
const SERVER = 'Only src/api knows that there is a server.';
const ENGINE = 'Only src/graph/neo4j.ts knows that Neo4j exists.';
const UI = 'ui knows picture and the SDL, nothing else of ours.';
const FETCH = 'Only ui/api/client.ts talks to the server.';
const NO_BARREL = 'No barrels: import it from the file that defines it.';
const NO_INDEX = 'No index files: only the lists of rules, changes and formats are called index.ts.';
const entry = (one: string): string => `${one} imports its contract and the cypher tag; never another one, never the list.`;

const places: Planted[] = [
  path('schema knows no verb', 'schema/Planted.ts', '../src/errors.js', 'schema says what exists. It imports nothing of ours.'),
  path('another file at the top of src does not seed', 'src/planted.ts', '../seed/run.js', TOP),
  path('main reads no more of the seed than run', 'src/main.ts', '../seed/readSeed.js', 'Of the seed, only seed/run.ts is for others.'),
  path(
    'a picture knows no page',
    'picture/planted.ts',
    '../ui/view/viewUrl.js',
    'picture places boxes and lines; it knows neither page nor service.',
  ),
  path('errors know nobody', 'src/errors.ts', './config.js', 'src/errors is known to everybody, so it knows nobody.'),
  path('what is known to everybody knows nobody', 'src/csv.ts', './errors.js', 'What is known to everybody knows nobody.'),
  path(
    'the configuration knows no engine',
    'src/config.ts',
    './graph/Graph.js',
    'src/config reads the environment and knows src/errors only.',
  ),
  path('the graph knows no question', 'src/graph/planted.ts', '../org/lines.js', 'src/graph runs Cypher; it must not know what is asked.'),
  path('an archive knows no question', 'src/archive/planted.ts', '../org/lines.js', 'src/archive keeps a graph whole; it knows no more.'),
  path('questions do not know the API', 'src/org/planted.ts', '../api/server.js', 'src/org asks the graph; it must not know the API.'),
  path(
    'gaps do not ask org',
    'src/gaps/planted.ts',
    '../org/lines.js',
    'src/gaps finds gaps in the graph; it knows no other folder of src.',
  ),
  path(
    'sessions do not ask scenarios',
    'src/sessions/planted.ts',
    '../scenarios/Change.js',
    'src/sessions asks the graph, and what src/org and src/gaps know; it must not know who plans or sends.',
  ),
  path(
    'scenarios do not know who sends them',
    'src/scenarios/planted.ts',
    '../exchange/Format.js',
    'src/scenarios plays changes and finds gaps again; it must not know who reads or sends them.',
  ),
  path(
    'an exchange does not touch the graph',
    'src/exchange/planted.ts',
    '../graph/Graph.js',
    'src/exchange turns files into changes; it must not touch the graph itself.',
  ),
  path(
    'access does not know what is answered',
    'src/access/planted.ts',
    '../org/lines.js',
    'src/access decides who may ask; it must not know what is answered.',
  ),
  path(
    'the API reads no environment',
    'src/api/planted.ts',
    '../config.js',
    'src/api translates; it is handed its settings by src/main.ts.',
  ),
  path('a rule does not import another rule', 'src/gaps/rules/planted.ts', './other.js', entry('A rule')),
  path('a change does not import the list', 'src/scenarios/changes/planted.ts', './index.js', entry('A change')),
  path(
    'a format does not import a question',
    'src/exchange/formats/planted.ts',
    '../../org/lines.js',
    'A format imports its contract and src/exchange/reading; never another one, never the list.',
  ),
  path(
    'a publication does not import another one',
    'src/exchange/publications/planted.ts',
    './other.js',
    'A publication imports its contract and src/exchange/writing; never another one, never the list.',
  ),
  path(
    'the list of publications asks nothing',
    'src/exchange/publications/index.ts',
    '../../org/lines.js',
    'src/exchange/publications/index.ts is a list and nothing else.',
  ),
  path(
    'the list of rules asks nothing',
    'src/gaps/rules/index.ts',
    '../findGaps.js',
    'src/gaps/rules/index.ts is a list and nothing else.',
  ),
  path(
    'the list of changes asks nothing',
    'src/scenarios/changes/index.ts',
    '../../org/lines.js',
    'src/scenarios/changes/index.ts is a list and nothing else.',
  ),
  path(
    'the list of formats asks nothing',
    'src/exchange/formats/index.ts',
    '../../org/lines.js',
    'src/exchange/formats/index.ts is a list and nothing else.',
  ),
  path('the seed asks nothing', 'seed/planted.ts', '../src/org/lines.js', 'seed fills a graph; it must not ask it.'),
  path('the page does not reach into src', 'ui/view/planted.ts', '../../src/org/lines', UI),
  path('the page does not reach into schema classes', 'ui/view/planted.ts', '../../schema/Post', UI),
  path('nobody imports a test', 'src/org/planted.ts', '../../test/support/ask.js', 'src/org asks the graph; it must not know the API.'),
  path('nobody imports a benchmark', 'src/cli.ts', '../bench/lines.js', 'Of the seed, only seed/run.ts is for others.'),
  {
    law: 'an import on demand is an import',
    at: 'src/org/planted.ts',
    text: "export const planted = () => import('../api/server.js');\n",
    rule: PATHS,
    says: 'src/org asks the graph; it must not know the API.',
  },
  {
    law: 'an import of a type is an import',
    at: 'src/graph/planted.ts',
    text: "import type { here } from '../org/lines.js';\nexport type Planted = typeof here;\n",
    rule: PATHS,
    says: 'src/graph runs Cypher; it must not know what is asked.',
  },
];

const packages: Planted[] = [
  pack('only neo4j.ts imports neo4j-driver', 'src/graph/planted.ts', 'neo4j-driver', ENGINE),
  pack('the embedded engine does not import neo4j-driver', 'src/graph/embedded.ts', 'neo4j-driver', ENGINE),
  pack(
    'only embedded.ts imports @grafeo-db/js',
    'src/graph/neo4j.ts',
    '@grafeo-db/js',
    'Only src/graph/embedded.ts knows the embedded engine.',
  ),
  pack('only Canvas.tsx imports cytoscape', 'ui/canvas/planted.ts', 'cytoscape', 'Only ui/canvas/Canvas.tsx draws with cytoscape.'),
  pack('questions do not import a server', 'src/org/planted.ts', 'fastify', SERVER),
  pack('the top of src does not import a server', 'src/main.ts', '@fastify/helmet', SERVER),
  pack('questions declare no GraphQL types', 'src/org/planted.ts', 'type-graphql', 'GraphQL types belong in schema, resolvers in src/api.'),
  pack(
    'questions throw no GraphQL errors',
    'src/org/planted.ts',
    'graphql',
    'GraphQL is spoken in schema, src/api and src/access; for an error, use src/errors.',
  ),
  pack('only access imports jose', 'src/api/planted.ts', 'jose', 'Only src/access reads tokens.'),
  pack('only exchange and seed import csv-parse', 'src/scenarios/planted.ts', 'csv-parse/sync', 'Only src/exchange and seed read CSV.'),
  pack('only one file reads XML', 'src/exchange/planted.ts', 'saxes', 'Only src/exchange/reading/readXml.ts reads XML.'),
  pack('only the repair imports the solver', 'src/gaps/planted.ts', 'highs', 'Only src/gaps/repair/runSolver.ts knows the solver.'),
  pack('only one file writes PDF', 'src/exchange/publications/planted.ts', 'pdfkit', 'Only PdfPicture.ts writes PDF.'),
  pack('only one file lays out trees', 'ui/canvas/planted.ts', 'd3-hierarchy', 'Only picture/layout.ts lays out trees.'),
  pack('only sessions write calendars', 'src/api/planted.ts', 'ical-generator', 'Only src/sessions writes calendars.'),
  pack('schema needs few packages', 'schema/Planted.ts', 'dataloader', 'schema needs type-graphql and graphql-scalars, no other package.'),
  pack('errors need one package', 'src/errors.ts', 'pino', 'src/errors needs graphql, no other package.'),
];

const words: Planted[] = [
  { law: 'no export of everything', at: 'src/org/planted.ts', text: "export * from './lines.js';\n", rule: SYNTAX, says: NO_BARREL },
  {
    law: 'no export of what is defined elsewhere',
    at: 'ui/view/planted.ts',
    text: "export { here } from './viewUrl';\n",
    rule: SYNTAX,
    says: NO_BARREL,
  },
  {
    law: 'no package on demand',
    at: 'src/org/planted.ts',
    text: "export const planted = () => import('neo4j-driver');\n",
    rule: SYNTAX,
    says: 'Import a package at the top of the file, where the import law sees it.',
  },
  { law: 'no index file', at: 'src/org/index.ts', text: 'export const planted = 1;\n', rule: SYNTAX, says: NO_INDEX },
  { law: 'no index file in the page', at: 'ui/view/index.tsx', text: 'export const planted = 1;\n', rule: SYNTAX, says: NO_INDEX },
  {
    law: 'no utils file',
    at: 'src/org/utils.ts',
    text: 'export const planted = 1;\n',
    rule: SYNTAX,
    says: 'Name the file after the one thing it exports; a drawer for everything is never tidied.',
  },
  {
    law: 'only the client fetches',
    at: 'ui/view/planted.ts',
    text: "export const planted = () => fetch('/');\n",
    rule: 'no-restricted-globals',
    says: FETCH,
  },
  {
    law: 'only the client fetches, by whatever name',
    at: 'ui/view/planted.ts',
    text: "export const planted = () => window.fetch('/');\n",
    rule: 'no-restricted-properties',
    says: FETCH,
  },
  {
    law: 'the page runs in a browser',
    at: 'ui/view/planted.ts',
    text: imports('node:fs'),
    rule: 'import-x/no-nodejs-modules',
    says: 'node:fs',
  },
  {
    law: 'no loop of imports',
    at: 'src/org/planted.ts',
    text: "import { there } from './there.js';\nexport const planted = () => there;\n",
    rule: 'import-x/no-cycle',
    says: 'Dependency cycle',
  },
  { law: 'no default export', at: 'src/org/planted.ts', text: 'export default 1;\n', rule: 'import-x/no-default-export', says: 'default' },
  { law: 'no console', at: 'src/org/planted.ts', text: "console.log('planted');\n", rule: 'no-console', says: 'console' },
  {
    law: 'no any',
    at: 'src/org/planted.ts',
    text: 'export const planted = (x: any) => x;\n',
    rule: '@typescript-eslint/no-explicit-any',
    says: 'any',
  },
  { law: 'no file over 250 lines', at: 'src/org/planted.ts', text: '// line\n'.repeat(251), rule: 'max-lines', says: '250' },
  { law: 'no test over 400 lines', at: 'test/planted.test.ts', text: '// line\n'.repeat(401), rule: 'max-lines', says: '400' },
  {
    law: 'no hook behind a condition',
    at: 'ui/view/usePlanted.ts',
    text: "import { useState } from 'react';\nexport function usePlanted(on: boolean) {\n  if (on) useState(1);\n}\n",
    rule: 'react-hooks/rules-of-hooks',
    says: 'conditionally',
  },
];

/** At least one planted violation of every law of eslint.config.mjs. */
export const planted: Planted[] = [...places, ...packages, ...words];
