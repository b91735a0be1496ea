import type { Publication } from '../Publication.js';
import { csv } from './csv.js';
import { graphml } from './graphml.js';
import { mermaid } from './mermaid.js';
import { organogramJunior, organogramSenior } from './organogram.js';
import { pdf } from './pdf.js';
import { svg } from './svg.js';
import { transparency } from './transparency.js';
import { w3cOrgJson, w3cOrgTurtle } from './w3cOrg.js';

/** Every kind of file that is given out, in the order in which they are listed. */
export const PUBLICATIONS: readonly Publication[] = [
  csv,
  organogramSenior,
  organogramJunior,
  transparency,
  w3cOrgTurtle,
  w3cOrgJson,
  graphml,
  mermaid,
  svg,
  pdf,
];
