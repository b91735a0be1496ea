import { askFile } from '../api/client';
import type { Colouring } from '../settings/settings';
import { saveFile } from '../kit/saveFile';
import { toPng } from './toPng';
import type { ChartView } from './useChartView';

/** The files that the chart offers, in the order of the menu. */
export const FORMATS = ['svg', 'pdf', 'png', 'csv', 'graphml', 'mermaid'] as const;
export type ExportFormat = (typeof FORMATS)[number];

export interface ExportAsked {
  readonly view: Pick<ChartView, 'on' | 'scenario' | 'lens'>;
  readonly colouring: Colouring;
  /** Whether personal data is left out. */
  readonly publishing: boolean;
  /** The ids of the only posts in it; null for all. */
  readonly posts: readonly string[] | null;
}

/** What was saved; `small` is how many pixels its longer side was held to, where words became too small for it. */
export interface Exported {
  readonly name: string;
  readonly small: number | null;
}

/** Has the service make a file, and saves it. Throws ApiError with a sentence. */
export async function exportFile(format: ExportFormat, asked: ExportAsked): Promise<Exported> {
  const { name, blob } = await askFile(`/exports/${format === 'png' ? 'svg' : format}`, toBody(asked));
  if (format !== 'png') {
    saveFile(name, blob);
    return { name, small: null };
  }
  const { png, small } = await toPng(await blob.text());
  const named = name.replace(/\.svg$/, '.png');
  saveFile(named, png);
  return { name: named, small };
}

/** What is asked of the service: the view as its words, nothing where it is the usual. */
export function toBody({ view, colouring, publishing, posts }: ExportAsked): Record<string, unknown> {
  const { on, scenario, lens } = view;
  return {
    ...(on !== null && { on }),
    ...(scenario !== null && { scenario }),
    lens: lens.toLowerCase(),
    colour: colouring.toLowerCase(),
    profile: publishing ? 'publication' : 'internal',
    ...(posts !== null && { posts }),
  };
}
