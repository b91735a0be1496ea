import { BadInput } from '../errors.js';
import { tooLong } from './fitted.js';
import type { EdgeKind, Finding, Format, Reading, SourceFile, Understood } from './Format.js';
import { FORMATS } from './formats/index.js';
import { counted } from './reading/counted.js';
import { lawfulEdges } from './reading/lawfulEdges.js';
import { sourceFiles, type GivenFile } from './reading/sourceFiles.js';

/** Is told how many bytes of a file were read, of how many. */
export type WatchFiles = (name: string, read: number, of: number) => void;

/** What came of reading files: for people, row by row, and for programs. Nothing of it is in the graph. */
export interface ReadReport {
  readonly format: string;
  readonly edge: EdgeKind;
  readonly files: readonly {
    readonly name: string;
    readonly encoding: string | null;
    readonly rows: number;
    /** As what it was taken, of a format that takes several kinds. */
    readonly as: string | null;
  }[];
  readonly figures: Readonly<Record<string, unknown>>;
  readonly posts: number;
  readonly edges: { readonly line: number; readonly professional: number };
  /** How many findings of each code. */
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/** The format of an id. Throws BadInput that names those that there are. */
export function formatBy(id: string): Format {
  const format = FORMATS.find((one) => one.id === id);
  if (format === undefined) {
    throw new BadInput('format', `There is no format "${id}". There are ${FORMATS.map((one) => one.id).join(', ')}.`);
  }
  return format;
}

/** Reads files of a format. Throws BadInput for files that are not of it. */
export async function understand(
  format: Format,
  given: readonly GivenFile[],
  how: Reading,
  watch: WatchFiles = () => undefined,
): Promise<{ readonly understood: Understood; readonly report: ReadReport }> {
  if (given.length === 0) throw new BadInput('file', 'There is no file to import.');
  const files: SourceFile[] = [];
  for (const file of given) files.push(...(await sourceFiles(format, file, how, (read, of) => watch(file.name, read, of))));
  const found = format.read(files, how);
  const first = files[0]?.name ?? '';
  const about = [...files.flatMap(aboutFile), ...(found.posts.length === 0 && !files.some(isEmpty) ? [nothing(first)] : [])];
  const understood = lawfulEdges({ ...found, findings: [...about, ...found.findings, ...tooLong(found.posts, first)] }, first);
  const { posts, edges, findings, figures } = understood;
  const report = {
    format: format.id,
    edge: how.edge ?? format.edge,
    files: files.map(({ name, table }) => ({
      name,
      encoding: table?.encoding ?? null,
      rows: table?.rows.length ?? 0,
      as: found.roles?.get(name) ?? null,
    })),
    figures,
    posts: posts.length,
    edges: { line: edges.filter(({ kind }) => kind === 'LINE').length, professional: edges.filter(({ kind }) => kind !== 'LINE').length },
    counts: counted(findings.map(({ code }) => code)),
    findings,
  };
  return { understood, report };
}

function isEmpty({ table }: SourceFile): boolean {
  return table?.header.length === 0;
}

function nothing(file: string): Finding {
  return { code: 'EMPTY', sentence: 'The files hold no posts that can be read, so there is nothing to import.', file, line: null };
}

function aboutFile({ name, table }: SourceFile): Finding[] {
  if (table === null) return [];
  const tell = (code: string, line: number | null, sentence: string): Finding => ({ code, sentence, file: name, line });
  return [
    ...(table.header.length === 0 ? [tell('EMPTY', null, `${name} holds nothing, so there is nothing to import of it.`)] : []),
    ...(table.encoding?.startsWith('UTF-16') === true && !table.mark
      ? [tell('ENCODING', null, `${name} has no mark of byte order; by its zero bytes it was read as ${table.encoding}.`)]
      : []),
    ...(table.encoding === 'Windows-1252' ? [tell('ENCODING', null, `${name} is no UTF-8; it was read as Windows-1252.`)] : []),
    ...table.remarks.map(({ code, sentence, line }) => tell(code, line, sentence)),
    ...table.ragged.map((line) => tell('RAGGED', line, `This row does not have as many cells as the header (${table.header.length}).`)),
  ];
}
