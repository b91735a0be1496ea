import { columnKey, squeezed, type Table } from './Table.js';

/** What a column can mean. */
export const MEANINGS = {
  ref: /^(id|ref|reference|code|number|no|empno|userid|personid|(post|position|employee|emp|staff|person|user|payroll|record|assignment)(id|ref|reference|number|no|code|num)|uniquepostreference|pur)$/,
  name: /^((employee|full|display|holder|person|staff|worker|preferred)?name|employee|holder|postholder|worker)$/,
  first: /^(first|given|fore)name$/,
  last: /^(last|family|sur)name$/,
  title: /^((job|post|position|business|role)?title|post|position|role|jobname)$/,
  manager:
    /^((line)?(manager|supervisor|mgr)(id|ref|number|no|employeeid|emailaddress|email|userid|position|positionid)?|reportsto(id|position|positionid|post|seniorpost)?|parent(id|position|positionid|code)?|bossid)$/,
  managerName: /^((line)?(manager|supervisor)(name|fullname)|reportstoname|linemanager|(workers|employees)manager)$/,
  other:
    /^(aux(iliary)?(super|supervisor|manager)(id|ref)?|(dotted|secondary|second|functional|professional|matrix|additional|other|indirect)(line)?(manager|mgr|supervisor|supervision|reportsto|line)?(id|email|ref|userid)?|professionalsupervisor(id|ref)?)$/,
  email: /^(work|office|business|contact)?(email|emailaddress|mail)$/,
  phone: /^(work|office|business|contact)?(phone|telephone|tel|phonenumber|telephonenumber)$/,
  unit: /^(unit|team|department|dept|division|directorate|section|organi[sz]ation(al)?unit|supervisoryorgani[sz]ation|businessunit|orgunit|costcentrename|service)(name)?$/,
  grade: /^(grade|band|payband|level|salarygrade|jobgrade|compensationgrade|managementlevel)$/,
  profession: /^(profession|discipline|jobfamily|professionaloccupationalgroup|occupation)$/,
  fte: /^(fte|fulltimeequivalent|hoursfte|workingtimefraction|contractedfte)$/,
} as const;
export type Meaning = keyof typeof MEANINGS;

/** What a name of a column says for sure, by its key; null where it says nothing. */
export function meaningOf(key: string): Meaning | null {
  return (Object.keys(MEANINGS) as Meaning[]).find((meaning) => MEANINGS[meaning].test(key)) ?? null;
}

/** A proposed meaning of one column. */
export interface Proposal {
  readonly column: string;
  /** Null where nothing fits. */
  readonly meaning: Meaning | null;
  /** From 0 to 1: 1 for a name that says it, less for one that only holds the word or is known by its cells. */
  readonly confidence: number;
  /** The first cells that hold something. */
  readonly examples: readonly string[];
}

/** What the columns of a table seem to mean, each meaning once, the surest first served. Nothing is imported by it unless somebody agrees. */
export function proposeMapping({ header, rows }: Table): Proposal[] {
  const cells = (place: number) =>
    rows
      .slice(0, 200)
      .map((row) => squeezed(row.cells[place]))
      .filter((cell) => cell !== '');
  const guesses = header.flatMap((name, place) =>
    (Object.keys(MEANINGS) as Meaning[]).map((meaning) => ({
      place,
      meaning,
      confidence: confidenceOf(columnKey(name), meaning, cells(place)),
    })),
  );
  const taken = new Map<number, { meaning: Meaning; confidence: number }>();
  const used = new Set<Meaning>();
  for (const { place, meaning, confidence } of guesses.sort((a, b) => b.confidence - a.confidence || a.place - b.place)) {
    if (confidence < 0.5 || taken.has(place) || used.has(meaning)) continue;
    taken.set(place, { meaning, confidence });
    used.add(meaning);
  }
  return header.map((column, place) => ({
    column,
    meaning: taken.get(place)?.meaning ?? null,
    confidence: taken.get(place)?.confidence ?? 0,
    examples: [...new Set(cells(place))].slice(0, 3),
  }));
}

function confidenceOf(key: string, meaning: Meaning, cells: readonly string[]): number {
  if (key === '') return 0;
  if (MEANINGS[meaning].test(key)) return 1;
  const most = (pattern: RegExp) => cells.length > 0 && cells.filter((cell) => pattern.test(cell)).length > 0.8 * cells.length;
  if (meaning === 'email' && most(/^[^@\s]+@[^@\s]+$/) && !/manager|supervisor|boss|reports/.test(key)) return 0.7;
  if (meaning === 'phone' && key.includes('phone')) return 0.6;
  if (meaning === 'title' && key.endsWith('title')) return 0.6;
  return 0;
}
