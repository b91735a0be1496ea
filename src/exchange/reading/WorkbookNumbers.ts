import { readXml } from './readXml.js';
import type { WorkbookParts } from './WorkbookParts.js';

/** The formats for days that need not be written out (ECMA-376, part 1, 18.8.30); the second list are those of East Asia. */
const BUILT_IN = [14, 15, 16, 17, 22, ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]];
const DAY_MS = 86_400_000;
/** 31 December 9999, the last day that has a number. */
const LAST = 2_958_465;

/** What the style of a cell makes of its number. */
interface Look {
  readonly day: boolean;
  /** How many digits are shown at least: a format of zeros, such as 00000, fills up a reference. */
  readonly digits: number;
}

/** What the numbers of a workbook are: days are kept as numbers too, and only their style says what they are. */
export class WorkbookNumbers {
  readonly #looks: readonly Look[];
  readonly #from1904: boolean;

  constructor(parts: WorkbookParts) {
    this.#from1904 = parts.from1904;
    const formats = new Map<number, Look>(BUILT_IN.map((id) => [id, { day: true, digits: 0 }]));
    const looks: Look[] = [];
    let among = false;
    const part = parts.read('styles');
    if (part !== null) {
      readXml(parts.archive.name, part, {
        open: (tag, attribute) => {
          if (tag === 'numFmt') {
            const code = attribute('formatCode') ?? '';
            formats.set(Number(attribute('numFmtId')), { day: showsDay(code), digits: /^0{2,20}$/.test(code) ? code.length : 0 });
          }
          if (tag === 'cellXfs') among = true;
          if (tag === 'xf' && among) looks.push(formats.get(Number(attribute('numFmtId') ?? 0)) ?? { day: false, digits: 0 });
        },
        close: (tag) => {
          if (tag === 'cellXfs') among = false;
        },
      });
    }
    this.#looks = looks;
  }

  /** A number in a cell of a style as it is read: an ISO day with its time where it has one, or the number without what only a computer writes (7.0, 1.0135E4, 1.1000000000000001). */
  told(style: string | null, value: string): string {
    const { day, digits } = this.#looks[Number(style ?? '0')] ?? { day: false, digits: 0 };
    return (day ? this.#day(value) : null) ?? shown(value, digits);
  }

  #day(value: string): string | null {
    const number = Number(value);
    // From 1900 days are counted from 1, as if that year had had a 29 February, which is day 60.
    if (!this.#from1904 && (number < 1 || Math.floor(number) === 60)) return null;
    const days = this.#from1904 ? number + 1_462 : number < 60 ? number + 1 : number;
    if (!(days >= 2) || days >= LAST + 1) return null;
    const at = new Date(Date.UTC(1899, 11, 30) + Math.round((days * DAY_MS) / 1_000) * 1_000).toISOString();
    return at.endsWith('T00:00:00.000Z') ? at.slice(0, 10) : at.slice(0, 19);
  }
}

function shown(value: string, digits: number): string {
  // A whole number may have more digits than can be counted with, and stays as it is.
  if (/^\d+$/.test(value)) return value.padStart(digits, '0');
  const number = Number(value);
  return value.trim() === '' || !Number.isFinite(number) ? value : String(number).padStart(Number.isInteger(number) ? digits : 0, '0');
}

/** Whether a format shows a year or a day: without what is quoted, escaped, in brackets, or there for its width alone. */
function showsDay(format: string): boolean {
  const [first = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').split(';');
  return /[yd]/i.test(first);
}
