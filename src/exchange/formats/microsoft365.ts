import type { Format } from '../Format.js';
import { isHeadOfPeople, peopleIn, understandPeople, type PeopleColumns } from '../reading/people.js';

/** As the administration centre names them in English, German, French and Spanish. */
const ADDRESS = [
  'UserPrincipalName',
  'Benutzerprinzipalname',
  'Nom d’utilisateur principal',
  "Nom d'utilisateur principal",
  'Nombre principal de usuario',
];
const LEVEL = ['LevelDesignation', 'Microsoft_LevelDesignation'];

const COLUMNS: PeopleColumns = {
  ref: ['PersonId', 'PersonEmail', 'Microsoft_PersonEmail', ...ADDRESS],
  name: ['DisplayName', 'Name', 'Anzeigename', 'Nom d’affichage', "Nom d'affichage", 'Nombre para mostrar'],
  title: ['JobTitle', 'Title', 'Role', 'Position', 'Berufsbezeichnung', 'Fonction', 'Poste', 'Puesto', ...LEVEL],
  manager: [
    ...['ManagerId', 'ManagerEmail', 'Microsoft_ManagerEmail', 'Manager UPN', 'ManagerUserPrincipalName', 'Manager User Principal Name'],
    ...['Manager Object Id', 'Manager Email Address', 'Manager Mail', 'Manager'],
  ],
  managerName: [
    'Manager Name',
    'Manager Display Name',
    'Vorgesetzter',
    'Vorgesetzte',
    'Responsable',
    'Gestionnaire',
    'Jefe',
    'Administrador',
  ],
  aliases: ['Object Id', 'Id', 'Employee Id', 'Azure Object Id', 'Objekt-ID'],
  left: { column: ['accountEnabled', 'Account Status'], word: /^(false|disabled|inactive)$/i },
  email: ['PersonId', 'PersonEmail', 'Microsoft_PersonEmail', 'Mail', 'Email', ...ADDRESS],
  phone: ['BusinessPhones', 'OfficePhone'],
  unit: ['Organization', 'Microsoft_Organization', 'Department', 'Abteilung', 'Département', 'Service', 'Departamento'],
  grade: [...LEVEL, 'Layer', 'Microsoft_Layer'],
  profession: ['FunctionType', 'Microsoft_FunctionType'],
};

/** People are known by their addresses, which letter case does not change. */
export const microsoft365: Format = {
  id: 'microsoft-365',
  about: 'Microsoft 365 organisational data (Viva Insights).',
  files: 'One CSV file with PersonId, ManagerId and Organization.',
  edge: 'LINE',
  heads: (columns) => isHeadOfPeople(columns, COLUMNS),
  read: (files, how) => {
    const found = peopleIn(files, COLUMNS);
    const refs = new Set(found.entries.map(({ ref }) => ref.toLowerCase()));
    const known = new Set([...refs, ...found.entries.flatMap(({ aliases }) => aliases.map((one) => one.toLowerCase()))]);
    const address = (manager: string) => (manager.includes('@') || known.has(manager.toLowerCase()) ? manager.toLowerCase() : manager);
    const entries = found.entries.map((one) => ({
      ...one,
      ref: one.ref.toLowerCase(),
      holder: one.holder === null ? null : { ...one.holder, ref: one.ref.toLowerCase() },
      aliases: one.aliases.map((alias) => alias.toLowerCase()),
      managers: one.managers.map(address),
    }));
    return understandPeople(
      { ...found, entries, left: new Set([...(found.left ?? [])].map((ref) => ref.toLowerCase())) },
      how,
      how.edge ?? 'LINE',
    );
  },
};
