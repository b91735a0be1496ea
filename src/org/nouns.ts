import { ForumScope, ForumTheme, PortfolioKind, ServiceKind, TeamKind } from '../../schema/enums.js';
import type { Forum } from '../../schema/Forum.js';
import type { Locality } from '../../schema/Locality.js';
import type { Portfolio } from '../../schema/Portfolio.js';
import type { Service } from '../../schema/Service.js';
import type { Team } from '../../schema/Team.js';
import { compare, sourceOf, text, word, type Dated, type Facts } from './facts.js';

/** The id and name of a node; the id stands in for a missing name. */
export function named(node: Facts): { id: string; name: string } {
  const id = text(node, 'id') ?? '';
  return { id, name: text(node, 'name') ?? id };
}

/** By name, then by id: a total order. */
export function byName(a: { id: string; name: string }, b: { id: string; name: string }): number {
  return compare(a.name, b.name) || compare(a.id, b.id);
}

/** A locality from its node. */
export function toLocality(node: Facts, on: string): Dated<Locality> {
  return { on, ...named(node), email: text(node, 'email'), phone: text(node, 'phone'), source: sourceOf(node) };
}

/** A portfolio from its node. */
export function toPortfolio(node: Facts, on: string): Dated<Portfolio> {
  return { on, ...named(node), kind: word(PortfolioKind, node.kind, 'SPECIALIST'), source: sourceOf(node) };
}

/** A team from its node. */
export function toTeam(node: Facts): Team {
  return {
    ...named(node),
    kind: word(TeamKind, node.kind, 'CENTRAL'),
    email: text(node, 'email'),
    phone: text(node, 'phone'),
    source: sourceOf(node),
  };
}

/** A forum from its node. */
export function toForum(node: Facts): Forum {
  const theme = word(ForumTheme, node.theme, 'MEETING_TOGETHER');
  return {
    ...named(node),
    theme,
    cadence: text(node, 'cadence'),
    scope: word(ForumScope, node.scope, 'COUNTY'),
    purpose: text(node, 'purpose'),
    attendance: null,
    why: null,
    source: sourceOf(node),
  };
}

/** A service from its node, with its former names, newest first. */
export function toService(node: Facts): Service {
  const names = Array.isArray(node.formerNames) ? node.formerNames.map(String) : [];
  const until = Array.isArray(node.formerNamesUntil) ? node.formerNamesUntil.map(String) : [];
  const formerNames = names.map((name, i) => ({ name, until: until[i] ?? '0001-01-01' })).sort((a, b) => compare(b.until, a.until));
  const kind = word(ServiceKind, node.kind, 'RESPONSIBILITY');
  return {
    ...named(node),
    kind,
    formerNames,
    about: text(node, 'about'),
    phone: text(node, 'phone'),
    email: text(node, 'email'),
    source: sourceOf(node),
  };
}
