import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['ui/api/operations.ts', 'ui/api/*Operations.ts', 'ui/api/fragments.ts', 'ui/api/outcomeFragments.ts'],
  ignoreNoDocuments: true,
  generates: {
    'ui/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256', mode: 'embedHashInDocument' } },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { LocalDate: 'string', ID: { input: 'string', output: 'string' } },
        avoidOptionals: { field: true, inputValue: false },
      },
    },
  },
};

export default config;
