const NARROW = /[iljtfr.,:;'|()[\]! ]/;
const WIDE = /[mwMWQOG@%&]/;
const CAPITAL = /[A-Z0-9]/;

/** About how wide a text is, in ems. Near enough to break lines without a canvas, so that what is drawn can be compared in a test. */
export function widthOf(text: string): number {
  let ems = 0;
  for (const letter of text) ems += NARROW.test(letter) ? 0.33 : WIDE.test(letter) ? 0.86 : CAPITAL.test(letter) ? 0.67 : 0.56;
  return ems;
}

/** Breaks a text into at most `lines` lines of `ems`, between words; what does not fit ends in "…". */
export function fitText(text: string, ems: number, lines: number): string[] {
  const out: string[] = [];
  let line = '';
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const [i, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= ems) {
      line = longer;
      continue;
    }
    if (out.length === lines - 1 || line === '') {
      return [...out, cut([line, ...words.slice(i)].filter((part) => part !== '').join(' '), ems)];
    }
    out.push(line);
    line = widthOf(word) <= ems ? word : cut(word, ems);
  }
  return line === '' ? out : [...out, line];
}

function cut(text: string, ems: number): string {
  if (widthOf(text) <= ems) return text;
  let end = text.length;
  while (end > 1 && widthOf(`${text.slice(0, end).trimEnd()}…`) > ems) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
