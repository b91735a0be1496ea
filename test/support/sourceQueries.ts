import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { Cypher } from '../../src/graph/cypher.js';
import { bare } from '../../src/graph/queryText.js';

/** One cypher`...` of the source text. */
export interface SourceQuery {
  /** File and what it is bound to: `src/org/posts.ts POSTS`, `src/archive/statements.ts LOAD_NODES.Post`. Unique. */
  readonly name: string;
  readonly query: Cypher;
  /** The names after `$`, each once. */
  readonly parameters: readonly string[];
  readonly writes: boolean;
  /** The outermost rows come in the order that the query says. */
  readonly ordered: boolean;
  /** A LIMIT without an order: which rows come is the engine's choice, only their number is a fact. */
  readonly anyRows: boolean;
}

/** Every query in the TypeScript of `folders`, by file and then in the order of the text. */
export function sourceQueries(folders: readonly string[] = ['src', 'seed']): SourceQuery[] {
  return folders.flatMap(typescriptFiles).flatMap((file) => queriesIn(file, readFileSync(file, 'utf8')));
}

/** Every TypeScript file in a folder and below it, by path. */
export function typescriptFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return typescriptFiles(path);
      return /\.tsx?$/.test(entry.name) ? [path] : [];
    })
    .sort();
}

/** The queries of one file's text. Throws for a tagged template that is bound to no name, as nothing could be said about it by name. */
export function queriesIn(file: string, text: string): SourceQuery[] {
  const found: SourceQuery[] = [];
  const visit = (node: ts.Node, path: readonly string[]): void => {
    const here = nameOf(node);
    const below = here === null ? path : [...path, here];
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'cypher' && ts.isNoSubstitutionTemplateLiteral(node.template)) {
      if (below.length === 0) throw new Error(`${file} holds a query without a name: ${node.template.text.slice(0, 80)}`);
      found.push(toQuery(`${file} ${below.join('.')}`, node.template.text));
    }
    ts.forEachChild(node, (child) => visit(child, below));
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), []);
  return found;
}

function nameOf(node: ts.Node): string | null {
  if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) {
    return ts.isStringLiteral(node.name) ? node.name.text : node.name.getText();
  }
  return null;
}

function toQuery(name: string, text: string): SourceQuery {
  const query = bare(text);
  const [lastOrder, lastLimit] = [query.lastIndexOf('ORDER BY'), query.lastIndexOf('LIMIT')];
  return {
    name,
    query: Cypher.of(text),
    parameters: [...new Set([...query.matchAll(/\$(\w+)/g)].map((m) => m[1] ?? ''))],
    writes: /\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH)\b/.test(query),
    ordered: lastOrder > query.lastIndexOf('RETURN'),
    anyRows: lastLimit !== -1 && lastOrder === -1,
  };
}
