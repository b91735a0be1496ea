import { BadInput } from '../../errors.js';
import type { Finding, Format, SourceFile } from '../Format.js';
import { entry, holderNamed, understandEntries, type Entry } from '../reading/entries.js';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

type Json = Readonly<Record<string, unknown>>;
const map = (value: unknown): Json => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/gu, ' ').trim() : '';

/** A list of users, one user, a page, or several pages in a list; a page without a user may have no Resources (RFC 7644, 3.4.2). */
function usersOf(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json.flatMap((one: unknown) => (isPage(one) ? (usersOf(one) ?? []) : [one]));
  const page = map(json);
  const users = page['Resources'] ?? page['resources'];
  if (Array.isArray(users)) return users;
  if (text(page['totalResults']) === '0') return [];
  return typeof page['userName'] === 'string' ? [json] : null;
}

const isPage = (json: unknown): boolean => 'totalResults' in map(json) || Array.isArray(map(json)['Resources']);

/** How many users there are where the files come from, as their pages say; null where none says it. */
function totalOf(files: readonly SourceFile[]): number | null {
  const pages = files.flatMap(({ json }) => (Array.isArray(json) ? (json as unknown[]) : [json])).map((one) => map(one)['totalResults']);
  const totals = pages.filter((one): one is number => typeof one === 'number');
  return totals.length === 0 ? null : Math.max(...totals);
}

/** The id of a manager: `value`, what other services write in its place, or the end of the address in $ref. */
function managerOf(manager: unknown): string {
  const said = map(manager);
  return text(manager) || text(said['value']) || text(said['managerId']) || text(said['$ref']).replace(/^.*\//, '');
}

function usersIn({ name, json }: SourceFile): readonly unknown[] {
  const users = usersOf(json);
  if (users === null) throw new BadInput('file', `${name} is no list of SCIM users: it has no Resources.`);
  return users;
}

/** Users of RFC 7643 with the enterprise extension, as a list response or a plain list. Whoever is not active has left. */
export const scim: Format = {
  id: 'scim',
  about: 'SCIM 2.0 enterprise users (RFC 7643), as JSON.',
  files: 'One JSON file: a list response with Resources, or a list of users.',
  edge: 'LINE',
  read: (files, how) => {
    const entries = files.flatMap((file) =>
      usersIn(file).flatMap((one, i): Entry[] => {
        const user = map(one);
        const [work, name] = [map(user[ENTERPRISE]), map(user['name'])];
        if (/^false$/i.test(String(user['active']))) return [];
        const ref = text(user['id']);
        const full =
          text(name['formatted']) ||
          [text(name['givenName']), text(name['familyName'])].join(' ').trim() ||
          text(user['displayName']) ||
          text(user['userName']);
        const first = (values: unknown) =>
          text(map(list(values).find((value) => map(value)['primary'] === true) ?? list(values)[0])['value']);
        return [
          entry({
            ...{
              file: file.name,
              line: i + 1,
              ref,
              title: text(user['title']) || 'Post',
              unit: text(work['department']) || text(work['division']),
            },
            holder: ref === '' ? null : holderNamed(ref, full, first(user['emails']), first(user['phoneNumbers'])),
            managers: [managerOf(work['manager'])],
          }),
        ];
      }),
    );
    const understood = understandEntries(entries, how, how.edge ?? 'LINE');
    const [total, many] = [totalOf(files), files.reduce((sum, file) => sum + usersIn(file).length, 0)];
    if (total === null || total <= many) return understood;
    const sentence = `The files hold ${many} of ${total} users: pages are missing, and importing them so would close the posts of the others.`;
    const missing: Finding = { code: 'PAGES_MISSING', sentence, file: files[0]?.name ?? '', line: null };
    return { ...understood, findings: [missing, ...understood.findings] };
  },
};
