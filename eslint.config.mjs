import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Who may import whom, as ARCHITECTURE.md draws it. `test/laws/imports.test.ts` plants a violation of each law below and
// waits for its complaint, because a guard that has stopped working looks exactly like a clean tree.

const PRODUCT = ['schema/**/*.ts', 'src/**/*.ts', 'seed/**/*.ts', 'picture/**/*.ts', 'ui/**/*.{ts,tsx}'];
const REGISTRIES = ['src/gaps/rules', 'src/scenarios/changes', 'src/exchange/formats', 'src/exchange/publications'];
const LISTS = REGISTRIES.map((folder) => `${folder}/index.ts`);
const CONFIGURATION = ['*.config.{mjs,ts}', 'ui/vite.config.ts', 'ui/codegen.ts', 'test/support/global{Setup,Teardown}.ts'];
const BARE = ['src/errors.ts', 'src/csv.ts', 'src/dayOf.ts', 'src/inPieces.ts', 'src/inSlices.ts'];
const LEAVES = [...BARE, 'schema'];

/** Each place, the only files of ours that it may import, and the reason a person is given. A later place narrows an earlier one. */
const PLACES = [
  { at: ['schema/**'], may: ['schema'], says: 'schema says what exists. It imports nothing of ours.' },
  {
    at: ['src/*.ts'],
    may: ['src', 'schema'],
    says: 'The top of src ties src together; only src/main.ts, src/cli.ts and src/serve.ts seed.',
  },
  {
    at: ['src/main.ts', 'src/cli.ts', 'src/serve.ts'],
    may: ['src', 'schema', 'seed/run.ts'],
    says: 'Of the seed, only seed/run.ts is for others.',
  },
  { at: ['src/errors.ts'], may: [], says: 'src/errors is known to everybody, so it knows nobody.' },
  { at: ['src/csv.ts', 'src/dayOf.ts', 'src/inPieces.ts', 'src/inSlices.ts'], may: [], says: 'What is known to everybody knows nobody.' },
  { at: ['src/config.ts'], may: ['src/errors.ts'], says: 'src/config reads the environment and knows src/errors only.' },
  { at: ['src/graph/**'], may: ['src/graph', ...BARE], says: 'src/graph runs Cypher; it must not know what is asked.' },
  { at: ['src/archive/**'], may: ['src/archive', 'src/graph', ...LEAVES], says: 'src/archive keeps a graph whole; it knows no more.' },
  { at: ['src/org/**'], may: ['src/org', 'src/graph', ...LEAVES], says: 'src/org asks the graph; it must not know the API.' },
  {
    at: ['src/gaps/**'],
    may: ['src/gaps', 'src/graph', ...LEAVES],
    says: 'src/gaps finds gaps in the graph; it knows no other folder of src.',
  },
  {
    at: ['src/sessions/**'],
    may: ['src/sessions', 'src/graph', 'src/gaps', 'src/org', ...LEAVES],
    says: 'src/sessions asks the graph, and what src/org and src/gaps know; it must not know who plans or sends.',
  },
  {
    at: ['src/scenarios/**'],
    may: ['src/scenarios', 'src/graph', 'src/gaps', 'src/org', ...LEAVES],
    says: 'src/scenarios plays changes and finds gaps again; it must not know who reads or sends them.',
  },
  {
    at: ['src/exchange/**'],
    may: ['src/exchange', 'src/scenarios', 'src/org', 'picture', ...LEAVES],
    says: 'src/exchange turns files into changes; it must not touch the graph itself.',
  },
  { at: ['src/access/**'], may: ['src/access', ...LEAVES], says: 'src/access decides who may ask; it must not know what is answered.' },
  {
    at: ['src/api/**'],
    may: ['api', 'access', 'archive', 'exchange', 'scenarios', 'sessions', 'gaps', 'org', 'graph']
      .map((name) => `src/${name}`)
      .concat(LEAVES),
    says: 'src/api translates; it is handed its settings by src/main.ts.',
  },
  ...[
    ['src/gaps/rules', 'src/gaps/Rule.ts', 'A rule imports its contract and the cypher tag', ['src/graph/cypher.ts']],
    ['src/scenarios/changes', 'src/scenarios/Change.ts', 'A change imports its contract and the cypher tag', ['src/graph/cypher.ts']],
    [
      'src/exchange/formats',
      'src/exchange/Format.ts',
      'A format imports its contract and src/exchange/reading',
      ['src/exchange/reading', ...LEAVES],
    ],
    [
      'src/exchange/publications',
      'src/exchange/Publication.ts',
      'A publication imports its contract and src/exchange/writing',
      ['src/exchange/writing', ...LEAVES],
    ],
  ].flatMap(([folder, contract, law, more]) => [
    {
      at: [`${folder}/*.ts`],
      may: [contract, ...more],
      says: `${law}; never another one, never the list.`,
    },
    { at: [`${folder}/index.ts`], may: [contract, folder], says: `${folder}/index.ts is a list and nothing else.` },
  ]),
  {
    at: ['seed/**'],
    may: ['seed', 'src/archive', 'src/graph', 'src/scenarios', 'src/config.ts', 'src/errors.ts'],
    says: 'seed fills a graph; it must not ask it.',
  },
  { at: ['picture/**'], may: ['picture'], says: 'picture places boxes and lines; it knows neither page nor service.' },
  { at: ['ui/**'], may: ['ui', 'picture'], says: 'ui knows picture and the SDL, nothing else of ours.' },
];

/** Packages that live in one place, so that replacing one is a change to that place. Tests and benchmarks may use them all. */
const HOMES = [
  { group: ['neo4j-driver'], homes: ['src/graph/neo4j.ts'], says: 'Only src/graph/neo4j.ts knows that Neo4j exists.' },
  { group: ['@grafeo-db/*'], homes: ['src/graph/embedded.ts'], says: 'Only src/graph/embedded.ts knows the embedded engine.' },
  { group: ['cytoscape'], homes: ['ui/canvas/Canvas.tsx'], says: 'Only ui/canvas/Canvas.tsx draws with cytoscape.' },
  {
    group: ['@apollo/*', '@as-integrations/*', 'fastify', '@fastify/*', 'graphql-jit', 'dataloader'],
    homes: ['src/api/**'],
    says: 'Only src/api knows that there is a server.',
  },
  {
    group: ['type-graphql', 'graphql-scalars'],
    homes: ['schema/**', 'src/access/**', 'src/api/**'],
    says: 'GraphQL types belong in schema, resolvers in src/api.',
  },
  {
    regex: '^graphql(/|$)',
    homes: ['schema/**', 'src/errors.ts', 'src/access/**', 'src/api/**', 'ui/graphiql/**'],
    says: 'GraphQL is spoken in schema, src/api and src/access; for an error, use src/errors.',
  },
  { group: ['jose'], homes: ['src/access/**'], says: 'Only src/access reads tokens.' },
  { group: ['highs'], homes: ['src/gaps/repair/runSolver.ts'], says: 'Only src/gaps/repair/runSolver.ts knows the solver.' },
  { group: ['ical-generator'], homes: ['src/sessions/**'], says: 'Only src/sessions writes calendars.' },
  { group: ['csv-parse', 'csv-parse/*'], homes: ['src/exchange/**', 'seed/**'], says: 'Only src/exchange and seed read CSV.' },
  { group: ['pdfkit'], homes: ['src/exchange/writing/PdfPicture.ts'], says: 'Only PdfPicture.ts writes PDF.' },
  { group: ['d3-hierarchy'], homes: ['picture/layout.ts'], says: 'Only picture/layout.ts lays out trees.' },
  { group: ['saxes'], homes: ['src/exchange/reading/readXml.ts'], says: 'Only src/exchange/reading/readXml.ts reads XML.' },
];

/** Places so low that their packages are listed in full. */
const NOTHING_ELSE = {
  'schema/**': {
    regex: '^(?!\\.|(type-graphql|graphql-scalars|graphql)$)',
    message: 'schema needs type-graphql and graphql-scalars, no other package.',
  },
  'src/errors.ts': { regex: '^(?!\\.|graphql$)', message: 'src/errors needs graphql, no other package.' },
};

const NO_BARREL = 'No barrels: import it from the file that defines it.';
const SYNTAX = [
  { selector: 'ExportAllDeclaration', message: NO_BARREL },
  { selector: 'ExportNamedDeclaration[source]', message: NO_BARREL },
  {
    selector: 'ImportExpression > Literal[value=/^[^.]/]',
    message: 'Import a package at the top of the file, where the import law sees it.',
  },
];

/** Packages that no file at `home` may import; `home` null is any file that is nobody's home. */
const homeless = (home) =>
  HOMES.filter(({ homes }) => home === null || !homes.includes(home)).map(({ group, regex, says }) => ({
    ...(group ? { group } : { regex }),
    message: says,
  }));

const forbidFileName = (files, message, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message }] },
});

export default defineConfig(
  globalIgnores(['dist/', '.data/', '.cache/', 'test-results/', 'ui/api/generated/']),
  tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { 'import-x': importX },
    settings: {
      // Without them import-x/no-cycle reads no TypeScript at all, and reports nothing.
      'import-x/extensions': ['.ts', '.tsx', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } }),
      ],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-self-import': 'error',
      curly: ['error', 'multi-line'],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 250],
      'no-console': 'error',
      'no-constant-condition': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-self-assign': 'error',
      'no-self-compare': 'error',
      'no-sparse-arrays': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-catch': 'error',
      'preserve-caught-error': 'error',
    },
  },
  { files: CONFIGURATION, rules: { 'import-x/no-default-export': 'off' } },
  { files: ['test/**'], rules: { 'max-lines': ['error', 400] } },
  { files: ['src/cli.ts', 'bench/**', 'tools/**'], rules: { 'no-console': 'off' } },
  {
    files: PRODUCT,
    rules: { 'no-restricted-syntax': ['error', ...SYNTAX], 'no-restricted-imports': ['error', { patterns: homeless(null) }] },
  },
  ...[...new Set(HOMES.flatMap(({ homes }) => homes))].map((home) => ({
    files: [home],
    rules: { 'no-restricted-imports': ['error', { patterns: home in NOTHING_ELSE ? [NOTHING_ELSE[home]] : homeless(home) }] },
  })),
  ...PLACES.map(({ at, may, says }) => ({
    files: at,
    ignores: CONFIGURATION,
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [{ target: '.', from: '.', except: [...may, 'node_modules'], message: says }] },
      ],
    },
  })),
  forbidFileName(
    ['**/{util,utils,helper,helpers,common,misc}.{ts,tsx}'],
    'Name the file after the one thing it exports; a drawer for everything is never tidied.',
  ),
  forbidFileName(['**/index.{ts,tsx}'], 'No index files: only the lists of rules, changes and formats are called index.ts.', LISTS),
  {
    files: ['ui/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      // These two speak for the React Compiler, which we do not use; they refuse a ref that is handed on, and the canvas lives by refs.
      'react-hooks/immutability': 'off',
      'react-hooks/preserve-manual-memoization': 'off',
    },
  },
  {
    files: ['ui/**/*.{ts,tsx}'],
    ignores: ['ui/api/client.ts', ...CONFIGURATION],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'].map((name) => ({
          name,
          message: 'Only ui/api/client.ts talks to the server.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self'].map((object) => ({
          object,
          property: 'fetch',
          message: 'Only ui/api/client.ts talks to the server.',
        })),
      ],
      'import-x/no-nodejs-modules': 'error',
    },
  },
);
