import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';

/** A gap that HR has accepted for a time. */
export interface Accepted {
  /** The person who accepted it, by id; the name of a persona in a demonstration. */
  readonly by: string;
  readonly why: string;
  readonly since: string;
  /** The first day on which it is a gap like any other again; null when that is left open. */
  readonly until: string | null;
}

// (a:Acceptance)
const ACCEPTANCES = cypher`
MATCH (a:Acceptance) WHERE a.startsOn <= date($on) AND a.endsOn > date($on)
RETURN a.rule AS rule, a.subject AS subject, a.acceptedBy AS acceptedBy, a.why AS why, a.startsOn AS since, a.endsOn AS until ORDER BY since, a.id`;

const FOR_EVER = '9999-12-31';

/** What is accepted on a day, by the id of the gap: the newest where there are several. */
export async function acceptancesOn(tx: Tx, on: string): Promise<ReadonlyMap<string, Accepted>> {
  const rows = await tx.run<{ rule: string; subject: string; acceptedBy: string; why: string; since: string; until: string }>(ACCEPTANCES, {
    on,
  });
  return new Map(
    rows.map(({ rule, subject, acceptedBy, why, since, until }) => [
      `${rule}/${subject}`,
      { by: acceptedBy, why, since, until: until === FOR_EVER ? null : until },
    ]),
  );
}
