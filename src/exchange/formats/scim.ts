import { BadInput } from '../../errors.js';
import type { Format, SourceFile } from '../Format.js';
import { entry, holderNamed, understandEntries, type Entry } from '../reading/entries.js';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

type Json = Readonly<Record<string, unknown>>;
const map = (value: unknown): Json => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/gu, ' ').trim() : '';

function usersIn({ name, json }: SourceFile): readonly unknown[] {
  const users = Array.isArray(json) ? json : map(json)['Resources'];
  if (!Array.isArray(users)) throw new BadInput('file', `${name} is no list of SCIM users: it has no Resources.`);
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
        if (user['active'] === false) return [];
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
            managers: [text(map(work['manager'])['value'])],
          }),
        ];
      }),
    );
    return understandEntries(entries, how, how.edge ?? 'LINE');
  },
};
