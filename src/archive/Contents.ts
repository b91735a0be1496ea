/** What a cell becomes: dates stay ISO text (the loader turns them into native dates), lists hold text, nothing is `null`. */
export type Value = string | number | boolean | readonly string[] | null;

/** Every label that a graph of ours may hold; a node has exactly one. */
export const LABELS = [
  'Organisation',
  'Locality',
  'Portfolio',
  'Team',
  'Service',
  'Post',
  'Person',
  'Forum',
  'Plan',
  'Priority',
  'Session',
  'Topic',
  'Setting',
  'Acceptance',
  'ChangeSet',
  'ChangePart',
  'ChangeSubject',
  'Scenario',
  'ScenarioPart',
  'ScenarioStep',
  'SetBegun',
  'CalendarFeed',
] as const;
export type Label = (typeof LABELS)[number];

/** One node: every property of its label is present, `null` where nothing is known. */
export type NodeRow = { readonly id: string } & Readonly<Record<string, Value>>;

/** One edge: the ids of its two ends and its properties, among them `from`, `to` and the three of its source. */
export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly props: Readonly<Record<string, Value>>;
}

/** All edges of one type between one pair of labels: what one UNWIND can load. */
export interface EdgeSet {
  readonly type: string;
  readonly fromLabel: Label;
  readonly toLabel: Label;
  readonly rows: readonly EdgeRow[];
}

/** Everything that a graph holds but our own counters. */
export interface Contents {
  readonly nodes: Readonly<Record<Label, readonly NodeRow[]>>;
  readonly edges: readonly EdgeSet[];
}

/** Day on which an edge that still stands ends: never. */
export const FOREVER = '9999-12-31';

/** Properties of an edge that are days; those of a node are `dayProperties(label)` of nodeFiles. */
export const EDGE_DAYS = ['from', 'to', 'sourceOn'] as const;
