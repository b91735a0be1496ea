/** The longer side of a PNG in pixels. Beyond 16,384 a canvas is silently blank, and many programs open no more than this. */
export const MOST_PIXELS = 8192;
/** At less than so many pixels a unit, words of twelve units cannot be read. */
const READABLE = 0.6;

/** How large the PNG of an SVG is: twice its size for sharp screens, as far as the limit lets it. `small` is the limit where words cannot be read any more. */
export function pngSize(svg: string): { width: number; height: number; small: number | null } {
  const [, width = '1', height = '1'] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const [wide, high] = [Number(width), Number(height)];
  const scale = Math.min(2, MOST_PIXELS / Math.max(wide, high));
  return { width: Math.floor(wide * scale), height: Math.floor(high * scale), small: scale < READABLE ? MOST_PIXELS : null };
}
