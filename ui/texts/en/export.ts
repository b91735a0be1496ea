/** Files to take away from the chart. */
export const EXPORT = {
  'export.title': 'Export',
  'export.which': 'Which posts',
  'exportOf.SEEN': 'Those shown',
  'exportOf.ALL': 'All of the organisation',
  'export.public': 'For publication: without contact data, illustrative posts and names that no public document states',
  'export.as': 'As a file',
  'exportAs.svg': 'SVG, a picture for any size',
  'exportAs.pdf': 'PDF, to print, with a list',
  'exportAs.png': 'PNG, a picture for documents',
  'exportAs.csv': 'CSV, a table',
  'exportAs.graphml': 'GraphML, for analysis',
  'exportAs.mermaid': 'Mermaid, for wikis',
  'export.making': 'The file is being made.',
  'export.made': '{name} is saved where your browser keeps downloads.',
  'export.small':
    '{name} is saved, at most {most, number} pixels wide or high: its words are too small to read. SVG and PDF have no such limit.',
  'export.failed': 'The file could not be made. {why}',
  'export.notDrawn': 'The browser could not draw the picture.',
} as const;
