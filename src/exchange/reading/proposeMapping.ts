import { columnKey, squeezed, type Table } from './Table.js';

/** What a column can mean, by the names that say it for sure: in English, German, French and Welsh. */
export const MEANINGS = {
  ref: /^(id|ref|reference|code|number|no|empno|userid|personid|(post|position|employee|emp|staff|person|personnel|user|payroll|record|assignment|associate|worker|unique)(id|ref|reference|number|no|code|num)|uniquepostreference|pur|(personal|mitarbeiter|stellen)(nummer|nr)|matricule|rhif)$/,
  name: /^((employee|full|display|holder|person|staff|worker|preferred|payroll)?name|employee|holder|postholder|worker|enw|anzeigename)$/,
  first: /^(first|given|fore|vor)(name)?$|^prenom$/,
  last: /^(last|family|sur|nach|familien)(name)?$|^nom(defamille)?$|^cyfenw$/,
  title:
    /^((job|post|position|business|role)?title|post|position|role|jobname|jobtitledescription|stelle(nbezeichnung)?|funktion|(dienst)?posten|berufsbezeichnung|(intituledu)?poste|fonction|(teitly?)?swydd)$/,
  manager:
    /^((line|reporting|direct|immediate|solidline)?(manager|supervisor|mgr)(id|ref|number|no|employeeid|employeenumber|emailaddress|email|userid|upn|position|positionid)?|super(visor)?id|solidline(id)?|reportsto(id|position|positionid|post|seniorpost|associateid)?|reportingto|parent(id|position|positionid|code)?|bossid|((dienst|linien)?vorgesetzte|fuhrungskraft)(r|n|id|nummer|nr)?|(responsable|superieur)(hierarchique)?|ynadroddi|rheolwr(llinell)?)$/,
  managerName: /^((line|reporting|direct)?(manager|supervisor)(name|fullname)|reportstoname|linemanager|(workers|employees)manager)$/,
  other:
    /^(aux(iliary)?(super|supervisor|manager)(id|ref)?|(dotted|secondary|functional|professional|matrix|additional|other|indirect)(line)?(manager|mgr|supervisor|supervision|reportsto|line)?(id|email|emailaddress|ref|userid|employeeid|upn|name)?|secondmanager(id|email|ref)?|professionalsupervisor(id|ref)?|(fach|disziplinar)(licher?)?(vorgesetzte|aufsicht)r?|(responsable|superieur)fonctionnel)$/,
  email: /^(work|office|business|contact)?(email|emailaddress|emailadresse|mail)$|^(courriel|ebost)$/,
  phone: /^(work|office|business|contact)?(phone|telephone|tel|phonenumber|telephonenumber)$|^(telefon|ffon)$/,
  unit: /^(unit|team|department|dept|division|directorate|section|organi[sz]ation(al)?unit|supervisoryorgani[sz]ation|businessunit|orgunit|costcentrename|service)(name)?$|^(homedepartment(description)?|abteilung|referat|organisationseinheit|departement|adran|gwasanaeth|cyfarwyddiaeth)$/,
  grade: /^(grade|band|payband|level|salarygrade|jobgrade|compensationgrade|managementlevel|besoldung(sgruppe)?|entgeltgruppe|gradd)$/,
  profession: /^(profession|discipline|jobfamily|professionaloccupationalgroup|occupation)$/,
  fte: /^(fte|ftepercent|fulltimeequivalent|hoursfte|workingtimefraction|contractedfte|assignmentfte|vzae?|vollzeitaquivalent|etp)$/,
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
    // Of second lines there may be several.
    if (confidence < 0.5 || taken.has(place) || (used.has(meaning) && meaning !== 'other')) continue;
    taken.set(place, { meaning, confidence });
    used.add(meaning);
  }
  // A name beside a first name and no last name is the last name.
  const surname = used.has('first') && !used.has('last') ? 'last' : 'name';
  const told = (meaning: Meaning | null) => (meaning === 'name' ? surname : meaning);
  return header.map((column, place) => ({
    column,
    meaning: told(taken.get(place)?.meaning ?? null),
    confidence: taken.get(place)?.confidence ?? 0,
    examples: [...new Set(cells(place))].slice(0, 3),
  }));
}

const MAYBE_OTHER = /manager|supervisor|superior|reports?to|reportingto|dottedline|vorgesetz|superieur|responsable/;
const NO_LINE =
  /^(line|direct|reporting)?(manager|supervisor|reportsto|reportingto)|^is|phone|title|chain|count|grade|start|date|status|location|country|(first|last)name$/;

function confidenceOf(key: string, meaning: Meaning, cells: readonly string[]): number {
  if (key === '') return 0;
  if (MEANINGS[meaning].test(key)) return 1;
  const most = (pattern: RegExp) => cells.length > 0 && cells.filter((cell) => pattern.test(cell)).length > 0.8 * cells.length;
  if (meaning === 'email' && most(/^[^@\s]+@[^@\s]+$/) && !/manager|supervisor|boss|reports/.test(key)) return 0.7;
  if (meaning === 'phone' && key.includes('phone')) return 0.6;
  if (meaning === 'title' && key.endsWith('title')) return 0.6;
  // Whose manager somebody is may be meant in many ways: the manager's manager is no second line.
  if (meaning === 'other' && MAYBE_OTHER.test(key) && !NO_LINE.test(key)) return 0.5;
  return 0;
}
