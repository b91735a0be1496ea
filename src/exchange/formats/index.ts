import type { Format } from '../Format.js';
import { bamboohr } from './bamboohr.js';
import { microsoft365 } from './microsoft365.js';
import { names } from './names.js';
import { orangehrm } from './orangehrm.js';
import { organogram } from './organogram.js';
import { positionMatrix } from './positionMatrix.js';
import { relational } from './relational.js';
import { scim } from './scim.js';
import { successfactors } from './successfactors.js';
import { table } from './table.js';
import { transparency } from './transparency.js';

/** Every format that can be read, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  organogram,
  transparency,
  names,
  successfactors,
  positionMatrix,
  microsoft365,
  bamboohr,
  scim,
  orangehrm,
  relational,
  table,
];
