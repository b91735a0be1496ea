/** What a browser remembers of its reader. */
export const SETTINGS = {
  'settings.title': 'Display',
  'settings.kept': 'Kept in this browser.',
  'settings.theme': 'Theme',
  'settings.density': 'Spacing',
  'theme.SYSTEM': 'As my device',
  'theme.LIGHT': 'Light',
  'theme.DARK': 'Dark',
  'theme.CONTRAST': 'High contrast',
  'density.COMFORTABLE': 'Comfortable',
  'density.COMPACT': 'Compact',
} as const;
