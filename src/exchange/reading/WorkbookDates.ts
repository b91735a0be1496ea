import type { Archive } from './Archive.js';
import { readXml } from './readXml.js';

/** The formats for days that need not be written out (ECMA-376, part 1, 18.8.30); the second list are those of East Asia. */
const BUILT_IN = [14, 15, 16, 17, 22, ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]];
const DAY_MS = 86_400_000;
/** 31 December 9999, the last day that has a number. */
const LAST = 2_958_465;

/** Which cells of a workbook are days: they are kept as numbers, and only their style says what they are. */
export class WorkbookDates {
  readonly #styles: readonly boolean[];
  #from1904 = false;

  constructor(archive: Archive) {
    const formats = new Set(BUILT_IN);
    const styles: boolean[] = [];
    let among = false;
    const part = archive.read('xl/styles.xml');
    if (part !== null) {
      readXml(archive.name, part, {
        open: (tag, attribute) => {
          if (tag === 'numFmt') {
            const id = Number(attribute('numFmtId'));
            if (showsDay(attribute('formatCode') ?? '')) formats.add(id);
            else formats.delete(id);
          }
          if (tag === 'cellXfs') among = true;
          if (tag === 'xf' && among) styles.push(formats.has(Number(attribute('numFmtId') ?? 0)));
        },
        close: (tag) => {
          if (tag === 'cellXfs') among = false;
        },
      });
    }
    const book = archive.read('xl/workbook.xml');
    if (book !== null) {
      readXml(archive.name, book, {
        open: (tag, attribute) => {
          if (tag === 'workbookPr') this.#from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
        },
      });
    }
    this.#styles = styles;
  }

  /** The ISO day of a number in a cell of a style, with its time where it has one; the number as it is where it is no day. */
  told(style: string | null, value: string): string {
    if (style === null || this.#styles[Number(style)] !== true) return value;
    const number = Number(value);
    // From 1900 days are counted from 1, as if that year had had a 29 February, which is day 60.
    if (!this.#from1904 && (number < 1 || Math.floor(number) === 60)) return value;
    const days = this.#from1904 ? number + 1_462 : number < 60 ? number + 1 : number;
    if (!(days >= 2) || days >= LAST + 1) return value;
    const at = new Date(Date.UTC(1899, 11, 30) + Math.round((days * DAY_MS) / 1_000) * 1_000).toISOString();
    return at.endsWith('T00:00:00.000Z') ? at.slice(0, 10) : at.slice(0, 19);
  }
}

/** Whether a format shows a year or a day: without what is quoted, escaped, in brackets, or there for its width alone. */
function showsDay(format: string): boolean {
  const [first = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').split(';');
  return /[yd]/i.test(first);
}
