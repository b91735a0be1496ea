import type { EdgeFound, Finding, Understood } from '../Format.js';
import { distinctEdges } from './distinctEdges.js';
import { grouped } from './grouped.js';
import { loopsIn } from './treeFigures.js';

/**
 * What can be drafted of what was understood. A post has one line manager, and nobody manages themselves: where a file says otherwise, none of those edges is
 * drafted, all of them are reported, and somebody has to choose.
 */
export function lawfulEdges(understood: Understood, file: string): Understood {
  const distinct = distinctEdges(understood.edges);
  const lines = distinct.filter(({ kind }) => kind === 'LINE');
  const findings: Finding[] = [];
  const out = new Set<EdgeFound>();
  const [once, several] = [new Set<string>(), new Set<string>()];
  for (const { from } of lines) (once.has(from) ? several : once).add(from);
  const doubtful = lines.filter(({ from }) => several.has(from));
  for (const [post, edges] of grouped(doubtful, ({ from }) => from)) {
    for (const edge of edges) out.add(edge);
    const managers = edges.map(({ to }) => to).join(' and to ');
    const sentence = `${post} reports to ${managers}. A post has one line manager: no line is drafted until somebody chooses.`;
    findings.push({ code: 'TWO_MANAGERS', sentence, file, line: edges[0]?.line ?? null });
  }
  const left = lines.filter((edge) => !out.has(edge));
  for (const loop of loopsIn(
    understood.posts.map(({ ref }) => ref),
    left,
  )) {
    const members = new Set(loop);
    for (const edge of left) if (members.has(edge.from) && members.has(edge.to)) out.add(edge);
    const named = loop.slice(0, 20).join(', ');
    findings.push({
      code: 'LOOP',
      sentence: `These posts report to each other in a loop, so no line among them is drafted: ${named}.`,
      file,
      line: null,
    });
  }
  return { ...understood, edges: distinct.filter((edge) => !out.has(edge)), findings: [...understood.findings, ...findings] };
}
