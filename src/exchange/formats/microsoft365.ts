import type { Format } from '../Format.js';
import { understandEntries } from '../reading/entries.js';
import { peopleIn, type PeopleColumns } from '../reading/people.js';

const COLUMNS: PeopleColumns = {
  ref: ['PersonId', 'Microsoft_PersonEmail', 'UserPrincipalName'],
  name: ['DisplayName', 'Name'],
  title: ['JobTitle', 'Role', 'LevelDesignation'],
  manager: ['ManagerId', 'Microsoft_ManagerEmail', 'Manager'],
  email: ['PersonId', 'Mail', 'UserPrincipalName'],
  phone: ['BusinessPhones', 'OfficePhone'],
  unit: ['Organization', 'Department'],
  grade: ['LevelDesignation', 'Layer'],
  profession: ['FunctionType'],
};

/** People are known by their addresses, which letter case does not change. */
export const microsoft365: Format = {
  id: 'microsoft-365',
  about: 'Microsoft 365 organisational data (Viva Insights).',
  files: 'One CSV file with PersonId, ManagerId and Organization.',
  edge: 'LINE',
  read: (files, how) => {
    const entries = peopleIn(files, COLUMNS).map((one) => ({
      ...one,
      ref: one.ref.toLowerCase(),
      holder: one.holder === null ? null : { ...one.holder, ref: one.ref.toLowerCase() },
      managers: one.managers.map((manager) => manager.toLowerCase()),
    }));
    return understandEntries(entries, how, how.edge ?? 'LINE');
  },
};
