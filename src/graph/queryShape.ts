import { braced, branches, chains, clauses, inside, scope } from './queryText.js';

/** A node that one hop reaches and another leaves has no label, in one chain or across several. */
export function hasBareInnerNode(query: string): boolean {
  return branches(query).some((branch) => {
    const labels = [...branch.matchAll(/\(\s*(\w+)\s*:/g)].map((m) => ({ name: m[1], scope: scope(branch, m.index) }));
    // A label counts where its name is the same variable: in the same brackets or in those around them.
    const labelled = (name: string, at: number) => {
      const here = scope(branch, at);
      return labels.some((label) => label.name === name && label.scope.every((open, i) => open === here[i]));
    };
    const hops = new Map<string, { count: number; bare: boolean }>();
    for (const { nodes, at } of chains(branch)) {
      for (const [i, node] of nodes.entries()) {
        const inner = i > 0 && i < nodes.length - 1;
        if (node.name === '' && inner && !node.labelled) return true;
        const before = hops.get(node.name) ?? { count: 0, bare: false };
        if (node.name !== '') hops.set(node.name, { count: before.count + (inner ? 2 : 1), bare: before.bare || !labelled(node.name, at) });
      }
    }
    return [...hops.values()].some(({ count, bare }) => count > 1 && bare);
  });
}

/** A MATCH, or one chain anywhere, has two variable-length segments. */
export function hasTwoSegmentsInOneMatch(query: string): boolean {
  if (chains(query).some(({ edges }) => edges.filter((edge) => edge.variableLength).length > 1)) return true;
  return [...clauses(query), ...inBraces(query).flatMap(clauses)]
    .filter(({ keyword }) => keyword.endsWith('MATCH'))
    .some(
      ({ body }) =>
        chains(body.split(/\bWHERE\b/)[0] ?? '')
          .flatMap((chain) => chain.edges)
          .filter((edge) => edge.variableLength).length > 1,
    );
}

/** The edge list of a variable-length segment is read after another such segment. */
export function usesListAfterSecondSegment(query: string): boolean {
  return branches(query).some((branch) => {
    const segments = chains(branch).flatMap(({ edges, at }) =>
      edges.filter((edge) => edge.variableLength).map(({ name }) => ({ name, at })),
    );
    return segments.some(({ name }, i) => {
      const second = segments[i + 1];
      return name !== '' && second !== undefined && second.name !== name && new RegExp(`\\b${name}\\b`).test(branch.slice(second.at));
    });
  });
}

/** The WHERE of an OPTIONAL MATCH asks EXISTS, COUNT or a pattern. */
export function hasSubqueryInOptionalWhere(query: string): boolean {
  return [...clauses(query), ...inBraces(query).flatMap(clauses)]
    .filter(({ keyword }) => keyword === 'OPTIONAL MATCH')
    .some(({ body }) => {
      const where = body
        .split(/\bWHERE\b/)
        .slice(1)
        .join(' ');
      return /\b(EXISTS|COUNT)\s*\{/i.test(where) || chains(where).length > 0;
    });
}

/** A SET reads a property, or a property of a node, that it has itself just set. */
export function setReadsItself(query: string): boolean {
  return setClauses(query).some((items) => {
    const set: string[] = [];
    for (const item of items.split(/,(?![^(]*\))/)) {
      const [target = '', ...value] = item.split('=');
      if (set.some((name) => new RegExp(`\\b${name.replace('.', '\\.')}\\b`).test(value.join('=')))) return true;
      set.push(/[\w.]+/.exec(target)?.[0] ?? '');
    }
    return false;
  });
}

function setClauses(query: string): string[] {
  return [...query.matchAll(/\bSET\b([^]*?)(?=\b(?:SET|WITH|RETURN|MATCH|CREATE|MERGE|FOREACH|ON|DELETE|REMOVE|UNWIND)\b|$)/g)].map(
    (m) => m[1] ?? '',
  );
}

/** An element is taken by its place from a list that has no order. */
export function takesPlaceInList(query: string): boolean {
  const lists = [...query.matchAll(/\bcollect\s*\(/gi)].map(
    (m) => /^\s*AS\s+(\w+)/i.exec(query.slice((inside(query, m.index + m[0].length - 1)?.end ?? 0) + 1))?.[1],
  );
  const taken = (list: string) => new RegExp(`\\b(head|last)\\s*\\(\\s*${list}\\b|(?<![.\\w])${list}\\s*\\[`, 'i').test(query);
  return (
    /\b(head|last)\s*\(\s*(collect|\[\s*\()|\bcollect\s*\([^()]*\)\s*\[|\]\s*\[\s*[-\d$]/i.test(query) ||
    lists.some((list) => list !== undefined && taken(list))
  );
}

/** A path or an edge carries a quantifier of its own. */
export function hasQuantifiedPath(query: string): boolean {
  if (/(->|\]-|--)\s*([+*]|\{)/.test(query)) return true;
  return [...query.matchAll(/\(\s*(?=\(|\w+\s*=\s*\()/g)].some((m) => {
    const group = inside(query, m.index);
    return group !== null && chains(group.body).length > 0 && /^\s*[+*{]/.test(query.slice(group.end + 1));
  });
}

/** A pattern comprehension stands within another. */
export function hasNestedComprehension(query: string): boolean {
  return [...query.matchAll(/\[\s*(?=\(|\w+\s*=\s*\()/g)].some((m) => {
    const body = inside(query, m.index)?.body ?? '';
    return (
      chains(body).length > 0 && [...body.matchAll(/\[\s*\(/g)].some((inner) => chains(inside(body, inner.index)?.body ?? '').length > 0)
    );
  });
}

/** A COUNT subquery returns DISTINCT. */
export function countReturnsDistinct(query: string): boolean {
  return [...query.matchAll(/\bCOUNT\s*\{/gi)].some((m) => /\bRETURN\s+DISTINCT\b/i.test(braced(query, m.index) ?? ''));
}

/** SET, REMOVE or DELETE of what an OPTIONAL MATCH may not have found. */
export function writesOptional(query: string): boolean {
  const looped = new Set([...query.matchAll(/\bFOREACH\s*\(\s*(\w+)\s+IN\b/g)].map((m) => m[1] ?? ''));
  const optional = clauses(query)
    .filter(({ keyword }) => keyword === 'OPTIONAL MATCH')
    .flatMap(({ body }) => chains(body).flatMap(({ nodes, edges }) => [...nodes, ...edges].map(({ name }) => name)))
    .filter(
      (name) =>
        name !== '' &&
        !looped.has(name) &&
        !new RegExp(`(?<!OPTIONAL )\\bMATCH[^]*?\\(\\s*${name}\\b`).test(query.split('OPTIONAL MATCH')[0] ?? ''),
    );
  const written = [...setClauses(query), ...[...query.matchAll(/\b(?:DELETE|REMOVE)\b([\w\s.:,]*)/g)].map((m) => m[1] ?? '')].join(',');
  return optional.some((name) => new RegExp(`(^|,)\\s*${name}\\s*([.=+:,]|$|[A-Z])`).test(written));
}

function inBraces(query: string): string[] {
  return [...query.matchAll(/\{/g)].map((m) => braced(query, m.index) ?? '');
}
