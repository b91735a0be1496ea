import { BadInput } from '../../errors.js';
import type { Finding, Format, SourceFile } from '../Format.js';
import { entry, holderNamed, type Entry } from '../reading/entries.js';
import { understandPeople } from '../reading/people.js';
import { field, list, text } from '../reading/scimValues.js';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** A list of users, one user, a page, or several pages in a list; a page without a user may have no Resources (RFC 7644, 3.4.2). */
function usersOf(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json.flatMap((one: unknown) => (isPage(one) ? (usersOf(one) ?? []) : [one]));
  const users = field(json, 'Resources');
  if (Array.isArray(users)) return users;
  if (text(field(json, 'totalResults')) === '0') return [];
  const asked = field(json, 'Operations');
  // A request of many (RFC 7644, 3.7): what it would create is users, called by their bulkId until then.
  if (isOf(json, 'BulkRequest') && Array.isArray(asked)) return asked.filter((one) => field(one, 'data') !== undefined).map(inBulk);
  return typeof field(json, 'userName') === 'string' ? [json] : null;
}

const isOf = (json: unknown, kind: string): boolean => list(field(json, 'schemas')).some((one) => text(one).endsWith(`:${kind}`));

const inBulk = (one: unknown): unknown => ({ ...(field(one, 'data') as object), bulkId: `bulkId:${text(field(one, 'bulkId'))}` });

/** Groups, roles and whatever else stands beside users. */
function isOther(user: unknown): boolean {
  const kind = text(field(field(user, 'meta'), 'resourceType'));
  return /^(?!user$)./i.test(kind) || Array.isArray(field(user, 'members')) || isOf(user, 'Group');
}

const isPage = (json: unknown): boolean => field(json, 'totalResults') !== undefined || Array.isArray(field(json, 'Resources'));

/** How many users there are where the files come from, as their pages say; null where none says it. */
function totalOf(files: readonly SourceFile[]): number | null {
  const pages = files.flatMap(({ json }) => (Array.isArray(json) ? (json as unknown[]) : [json]));
  const totals = pages.map((one) => field(one, 'totalResults')).filter((one): one is number => typeof one === 'number');
  return totals.length === 0 ? null : Math.max(...totals);
}

/** The manager by id, by address or by name: `value`, what other services write in its place, the end of the address in $ref, or the name alone. */
function managerOf(manager: unknown): string {
  const address = text(field(manager, '$ref')).replace(/^.*\//, '');
  return (
    text(manager) || text(field(manager, 'value')) || text(field(manager, 'managerId')) || address || text(field(manager, 'displayName'))
  );
}

function usersIn({ name, json, table }: SourceFile): readonly unknown[] {
  // A file without anything is a table of nothing.
  const users = table?.header.length === 0 ? [] : usersOf(json);
  if (users === null) {
    throw new BadInput(
      'file',
      `${name} is no list of SCIM users: ${instead(json)} Give what GET /Users answers: Resources, a list of users, or a user a line.`,
    );
  }
  return users;
}

function instead(json: unknown): string {
  if (isOf(json, 'PatchOp')) return 'it asks for changes (PatchOp).';
  if (isOf(json, 'Error')) return `it is an error, ${text(field(json, 'status'))} ${text(field(json, 'detail'))}`.trim() + '.';
  return 'it has no Resources.';
}

function entryOf(user: unknown, file: string, line: number): Entry {
  const [work, name] = [field(user, ENTERPRISE), field(user, 'name')];
  const full =
    text(field(name, 'formatted')) ||
    [text(field(name, 'givenName')), text(field(name, 'familyName'))].join(' ').trim() ||
    text(field(user, 'displayName')) ||
    text(field(user, 'userName'));
  const first = (values: unknown) =>
    text(field(list(values).find((value) => field(value, 'primary') === true) ?? list(values)[0], 'value'));
  const [called, shown] = [text(field(user, 'userName')), text(field(user, 'displayName'))];
  const ref = text(field(user, 'id')) || text(field(user, 'externalId')) || called;
  const aliases = [called, shown, text(field(user, 'externalId')), text(field(work, 'employeeNumber')), text(field(user, 'bulkId'))].filter(
    (one) => one !== '' && one !== ref,
  );
  return entry({
    ...{ file, line, ref, name: full, title: text(field(user, 'title')) || 'Post', aliases },
    unit: text(field(work, 'department')) || text(field(work, 'division')),
    holder: ref === '' ? null : holderNamed(ref, full, first(field(user, 'emails')), first(field(user, 'phoneNumbers'))),
    managers: [managerOf(field(work, 'manager') ?? field(user, 'manager'))],
  });
}

/** Users of RFC 7643 with the enterprise extension, as list responses, a plain list, or a user a line. Whoever is not active has left. */
export const scim: Format = {
  id: 'scim',
  about: 'SCIM 2.0 enterprise users (RFC 7643), as JSON.',
  files: 'One JSON file or several: list responses with Resources, a list of users, or a user a line.',
  edge: 'LINE',
  read: (files, how) => {
    const findings: Finding[] = [];
    const left = new Set<string>();
    const entries = files.flatMap((file) =>
      usersIn(file).flatMap((user, i): Entry[] => {
        const one = entryOf(user, file.name, file.lines?.[i] ?? i + 1);
        if (isOther(user)) {
          findings.push({
            code: 'OTHER_RESOURCE',
            sentence: `“${one.name}” is no user, so it is left out.`,
            file: file.name,
            line: one.line,
          });
          return [];
        }
        if (!/^false$/i.test(String(field(user, 'active')))) return [one];
        left.add(one.ref);
        findings.push({ code: 'LEFT', sentence: `${one.name} is not active, so the user is left out.`, file: file.name, line: one.line });
        return [];
      }),
    );
    const total = totalOf(files);
    // Pages may overlap, where somebody came while they were asked for.
    const many = new Set(files.flatMap(usersIn).map((user, i) => text(field(user, 'id')) || i)).size;
    if (total !== null && total > many) {
      const sentence = `The files hold ${many} of ${total} users: pages are missing, and importing them so would close the posts of the others.`;
      findings.unshift({ code: 'PAGES_MISSING', sentence, file: files[0]?.name ?? '', line: null });
    }
    return understandPeople({ entries, findings, byName: false, left }, how, how.edge ?? 'LINE');
  },
};
