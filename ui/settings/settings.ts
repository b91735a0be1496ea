import type { Lens } from '../view/viewUrl';

/** What the posts of the chart are coloured by. */
export type Colouring = 'NONE' | 'LOCALITY' | 'PORTFOLIO' | 'PROFESSION';
export type Density = 'COMFORTABLE' | 'COMPACT';
/** What the list says of a post beside its title. */
export type Column = 'HOLDER' | 'STATE' | 'SUPERVISOR' | 'MANAGER' | 'PROFESSION' | 'LOCALITY' | 'PORTFOLIO' | 'REPORTS';
export type Theme = 'SYSTEM' | 'LIGHT' | 'DARK' | 'CONTRAST';

/** What this browser remembers of its reader. An address that says a lens itself counts before the one remembered. */
export interface Settings {
  lens: Lens;
  colouring: Colouring;
  density: Density;
  theme: Theme;
  /** In the order of COLUMNS. */
  columns: readonly Column[];
}

export const COLUMNS: readonly Column[] = ['HOLDER', 'STATE', 'SUPERVISOR', 'MANAGER', 'PROFESSION', 'LOCALITY', 'PORTFOLIO', 'REPORTS'];

type Chosen = Omit<Settings, 'columns'>;

export const CHOICES: { readonly [Name in keyof Chosen]: readonly Settings[Name][] } = {
  lens: ['LINE', 'PROFESSIONAL', 'BOTH'],
  colouring: ['NONE', 'LOCALITY', 'PORTFOLIO', 'PROFESSION'],
  density: ['COMFORTABLE', 'COMPACT'],
  theme: ['SYSTEM', 'LIGHT', 'DARK', 'CONTRAST'],
};

export const DEFAULT_SETTINGS: Settings = {
  lens: 'BOTH',
  colouring: 'NONE',
  density: 'COMFORTABLE',
  theme: 'SYSTEM',
  columns: ['HOLDER', 'STATE', 'SUPERVISOR'],
};

/** The settings a text holds; whatever is missing, malformed or from another version is as at first. Never throws. */
export function parseSettings(json: string | null): Settings {
  const kept = objectOf(json);
  const one = <Name extends keyof Chosen>(name: Name): Chosen[Name] =>
    CHOICES[name].find((choice) => choice === kept[name]) ?? DEFAULT_SETTINGS[name];
  const { columns } = kept;
  return {
    lens: one('lens'),
    colouring: one('colouring'),
    density: one('density'),
    theme: one('theme'),
    columns: Array.isArray(columns) ? COLUMNS.filter((column) => columns.includes(column)) : DEFAULT_SETTINGS.columns,
  };
}

function objectOf(json: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
