import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';

/** One file of the pages, read. */
export interface Parsed {
  readonly file: string;
  readonly source: ts.SourceFile;
}

/** Parses one text as TypeScript with JSX. */
export function parse(file: string, code: string): Parsed {
  return { file, source: ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX) };
}

function filesOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

/** Every file of the pages but the generated ones, those that run elsewhere, and the catalogue itself. */
export function pages(): Parsed[] {
  const files = filesOf('ui').filter((file) => !/ui\/(api\/generated|graphiql|texts\/en)|ui\/(codegen|vite\.config)\.ts/.test(file));
  return files.map((file) => parse(file, readFileSync(file, 'utf8')));
}

/** The catalogue: each key with its message. Throws where a key stands twice. */
export function catalogue(): Map<string, string> {
  const messages = new Map<string, string>();
  for (const file of filesOf('ui/texts/en')) {
    walk(parse(file, readFileSync(file, 'utf8')).source, (node) => {
      if (!ts.isPropertyAssignment(node) || !ts.isStringLiteral(node.name) || !ts.isStringLiteralLike(node.initializer)) return;
      if (messages.has(node.name.text)) throw new Error(`The key ${node.name.text} stands twice in the texts.`);
      messages.set(node.name.text, node.initializer.text);
    });
  }
  return messages;
}

// The numbers of @formatjs/icu-messageformat-parser: a literal, and the "#" of a plural.
const [LITERAL, POUND] = [0, 7];

/** The names of the values and tags that a message wants. Throws when the message cannot be read. */
export function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const look = (elements: readonly unknown[]): void => {
    for (const element of elements as {
      type: number;
      value: string;
      options?: Record<string, { value: unknown[] }>;
      children?: unknown[];
    }[]) {
      if (element.type !== LITERAL && element.type !== POUND) names.add(element.value);
      for (const option of Object.values(element.options ?? {})) look(option.value);
      look(element.children ?? []);
    }
  };
  look(new IntlMessageFormat(message, 'en-GB').getAst());
  return [...names].sort();
}

/** Where the pages ask for a text: the keys it may be, and the names of the values given, null when they are not written out. */
export interface Use {
  readonly at: string;
  readonly key: RegExp;
  readonly values: readonly string[] | null;
}

/** Every use of a text in a file: `text(...)` and `rich(...)`, and keys that are kept in data. */
export function usesOf({ file, source }: Parsed, keys: ReadonlySet<string>): Use[] {
  const uses: Use[] = [];
  const at = (node: ts.Node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  walk(source, (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && ['text', 'rich'].includes(node.expression.text)) {
      const [key, values] = node.arguments;
      if (key !== undefined) for (const one of choices(key)) uses.push({ at: at(node), key: one, values: valuesOf(values) });
    } else if (ts.isStringLiteral(node) && keys.has(node.text)) {
      uses.push({ at: at(node), key: exactly(node.text), values: null });
    }
  });
  return uses;
}

/** Words for people that stand in a file instead of in the catalogue, as file:line and the words. */
export function strayWords({ file, source }: Parsed): string[] {
  const found: string[] = [];
  walk(source, (node) => {
    const words = ts.isJsxText(node) ? node.text.trim() : ts.isStringLiteralLike(node) ? node.text : '';
    const forPeople = ts.isJsxText(node) ? /\p{L}{2}/u.test(words) : isSaid(node) || (isSentence(words) && !isForProgrammers(node));
    if (words !== '' && forPeople) {
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${words.slice(0, 60)}`);
    }
  });
  return found;
}

const SAID = /^(aria-label|aria-description|title|placeholder|alt|label|what|heading|none)$/;

function isSaid(node: ts.Node): boolean {
  return ts.isStringLiteral(node) && ts.isJsxAttribute(node.parent) && SAID.test(node.parent.name.getText()) && /\p{L}{2}/u.test(node.text);
}

const isSentence = (words: string): boolean => /^\p{Lu}\p{Ll}+ \p{L}|\p{Ll} \p{Ll}+\.$/u.test(words);

function isForProgrammers(node: ts.Node): boolean {
  for (let up: ts.Node | undefined = node.parent; up !== undefined; up = up.parent) {
    if (ts.isThrowStatement(up) || (ts.isTaggedTemplateExpression(up) && up.tag.getText() === 'graphql')) return true;
    if (ts.isCallExpression(up) && up.expression.getText() === 'graphql') return true;
  }
  return false;
}

function choices(key: ts.Expression): RegExp[] {
  if (ts.isConditionalExpression(key)) return [...choices(key.whenTrue), ...choices(key.whenFalse)];
  if (ts.isStringLiteralLike(key)) return [exactly(key.text)];
  if (!ts.isTemplateExpression(key)) return [];
  const rest = key.templateSpans.map(({ literal }) => `\\w+${escaped(literal.text)}`).join('');
  return [new RegExp(`^${escaped(key.head.text)}${rest}$`)];
}

function valuesOf(values: ts.Expression | undefined): string[] | null {
  if (values === undefined) return [];
  if (!ts.isObjectLiteralExpression(values)) return null;
  const names = values.properties.map((property) => property.name?.getText() ?? null);
  return names.includes(null) ? null : names.filter((name) => name !== null).sort();
}

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const exactly = (key: string): RegExp => new RegExp(`^${escaped(key)}$`);

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}
