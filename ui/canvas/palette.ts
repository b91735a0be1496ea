import { COLOURS } from '../chart/toPainting';

/** The colours and the typeface of the picture, as a canvas understands them. */
export interface Palette {
  ink: string;
  soft: string;
  edge: string;
  paper: string;
  ground: string;
  line: string;
  professional: string;
  focus: string;
  focusInk: string;
  warning: string;
  /** The eight colours of categories. */
  categories: readonly string[];
  font: string;
}

const TOKENS = {
  ink: '--ink',
  soft: '--soft',
  edge: '--edge',
  paper: '--paper',
  ground: '--ground',
  line: '--line',
  professional: '--professional',
  focus: '--focus',
  focusInk: '--focus-ink',
  warning: '--warning',
} as const;

/**
 * Reads the tokens as they are now: light, dark, or the reader's own forced colours. A canvas knows neither custom properties nor every
 * system colour, so the browser works each one out on `probe`, an element of the page.
 */
export function readPalette(probe: HTMLElement): Palette {
  const style = getComputedStyle(probe);
  const before = probe.style.color;
  const read = (token: string): string => {
    probe.style.color = `var(${token})`;
    return style.color;
  };
  const colours = Object.entries(TOKENS).map(([name, token]) => [name, read(token)] as const);
  const categories = Array.from({ length: COLOURS }, (_, i) => read(`--category-${i + 1}`));
  probe.style.color = before;
  // Object.fromEntries forgets the keys it was given; they are those of TOKENS.
  return { ...(Object.fromEntries(colours) as Record<keyof typeof TOKENS, string>), categories, font: style.fontFamily };
}
