import { posix } from 'node:path';
import { BadInput } from '../../errors.js';
import type { Archive } from './Archive.js';
import { readXml } from './readXml.js';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

interface Link {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** Where a workbook keeps what: programs call its parts as they like, and its relationships say which is which (ECMA-376, part 2, 9.3). Throws BadInput for an archive that is no workbook. */
export class WorkbookParts {
  /** The sheets, in the order in which they are shown. */
  readonly sheets: readonly Sheet[];
  readonly from1904: boolean;
  readonly #links: readonly Link[];

  constructor(readonly archive: Archive) {
    const path = linksOf(archive, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
    const book = archive.read(path);
    if (book === null) throw new BadInput('file', `${archive.name} is an archive, and not an XLSX workbook.`);
    if (path.endsWith('.bin')) throw new BadInput('file', `${archive.name} is a binary workbook (XLSB). Save it as XLSX or CSV.`);
    this.#links = linksOf(archive, path);
    const sheets: Sheet[] = [];
    let from1904 = false;
    readXml(archive.name, book, {
      open: (tag, attribute) => {
        if (tag === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
        if (tag !== 'sheet') return;
        const link = this.#links.find(({ id }) => id === attribute('id'));
        // A sheet that is a chart, or a dialogue, has no cells.
        if (link !== undefined && link.type !== '' && link.type !== 'worksheet') return;
        sheets.push({ name: attribute('name') ?? '', hidden: (attribute('state') ?? 'visible') !== 'visible', path: link?.path ?? '' });
      },
    });
    [this.sheets, this.from1904] = [sheets, from1904];
  }

  /** The part of a kind that the workbook has one of, such as styles; null where it has none. */
  read(kind: 'sharedStrings' | 'styles'): Buffer | null {
    return this.archive.read(this.#links.find(({ type }) => type === kind)?.path ?? `xl/${kind}.xml`);
  }
}

/** The relationships of a part, by the last word of their types; those of the archive for no part. */
function linksOf(archive: Archive, path: string): Link[] {
  const folder = posix.dirname(`/${path}`);
  const part = archive.read(posix.join(folder, '_rels', `${posix.basename(path)}.rels`).slice(1));
  const links: Link[] = [];
  if (part === null) return links;
  readXml(archive.name, part, {
    open: (tag, attribute) => {
      if (tag !== 'Relationship') return;
      const type = (attribute('Type') ?? '').replace(/^.*\//, '');
      links.push({ id: attribute('Id') ?? '', type, path: posix.resolve(folder, attribute('Target') ?? '').slice(1) });
    },
  });
  return links;
}
