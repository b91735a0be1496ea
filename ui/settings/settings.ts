import type { Lens } from '../view/viewUrl';

/** What the posts of the chart are coloured by. */
export type Colouring = 'NONE' | 'LOCALITY' | 'PORTFOLIO' | 'PROFESSION';
export type Density = 'COMFORTABLE' | 'COMPACT';
export type Theme = 'SYSTEM' | 'LIGHT' | 'DARK' | 'CONTRAST';

/** What this browser remembers of its reader. An address that says a lens itself counts before the one remembered. */
export interface Settings {
  lens: Lens;
  colouring: Colouring;
  density: Density;
  theme: Theme;
}

export const CHOICES: { readonly [Name in keyof Settings]: readonly Settings[Name][] } = {
  lens: ['LINE', 'PROFESSIONAL', 'BOTH'],
  colouring: ['NONE', 'LOCALITY', 'PORTFOLIO', 'PROFESSION'],
  density: ['COMFORTABLE', 'COMPACT'],
  theme: ['SYSTEM', 'LIGHT', 'DARK', 'CONTRAST'],
};

export const DEFAULT_SETTINGS: Settings = { lens: 'BOTH', colouring: 'NONE', density: 'COMFORTABLE', theme: 'SYSTEM' };

/** The settings a text holds; whatever is missing, malformed or from another version is as at first. Never throws. */
export function parseSettings(json: string | null): Settings {
  const kept = objectOf(json);
  const one = <Name extends keyof Settings>(name: Name): Settings[Name] =>
    CHOICES[name].find((choice) => choice === kept[name]) ?? DEFAULT_SETTINGS[name];
  return { lens: one('lens'), colouring: one('colouring'), density: one('density'), theme: one('theme') };
}

function objectOf(json: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
