import { BOX } from '../../picture/measures';
import type { Palette } from './palette';

export interface StyleRule {
  selector: string;
  style: Record<string, string | number | (string | number)[]>;
}

export const PAD = 12;

/** How each class of element looks. Every state differs by border and by word; colour only repeats it. */
export function stylesheet(colours: Palette): StyleRule[] {
  const { ink, soft, edge, paper, ground, line, professional, focus, focusInk, warning, categories, font } = colours;
  const text = { 'font-family': font, 'min-zoomed-font-size': 6, 'text-wrap': 'wrap', 'text-justification': 'left', 'line-height': 1.2 };
  const route = {
    'curve-style': 'round-segments',
    'edge-distances': 'endpoints',
    'segment-weights': 'data(weights)',
    'segment-distances': 'data(distances)',
    'segment-radii': [6],
    'source-endpoint': 'data(leaves)',
    'target-endpoint': 'data(enters)',
    events: 'no',
    'z-index-compare': 'manual',
  };
  const halo = { 'underlay-color': focus, 'underlay-opacity': 0.9, 'underlay-padding': 6 };
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
    {
      selector: 'node.post',
      style: {
        ...text,
        shape: 'round-rectangle',
        'corner-radius': 8,
        width: BOX.w,
        height: BOX.h,
        'background-color': paper,
        'border-color': edge,
        'border-width': 1,
        label: 'data(title)',
        color: ink,
        'font-size': 13.5,
        'font-weight': 700,
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': PAD - BOX.w,
        'text-margin-y': 'data(rise)',
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 10,
      },
    },
    { selector: 'node.illustrative', style: { 'background-color': ground } },
    ...categories.flatMap((colour, i) => [
      { selector: `node.paint-${i + 1}`, style: stripe(colour, paper) },
      { selector: `node.paint-${i + 1}.illustrative`, style: stripe(colour, ground) },
    ]),
    { selector: 'node.vacant', style: { 'border-style': 'dashed', 'border-width': 2, 'border-color': soft, color: soft } },
    { selector: 'node.interim', style: { 'border-style': 'dotted', 'border-width': 2.5, 'border-color': ink } },
    { selector: 'node.shared', style: { 'border-style': 'double', 'border-width': 5, 'border-color': soft } },
    { selector: 'node.statutory', style: { 'border-width': 4, 'border-color': ink } },
    { selector: 'node.closed', style: { 'border-style': 'dotted', 'border-width': 2, 'border-color': soft, color: soft } },
    { selector: 'node.trail', style: { ...halo, 'underlay-shape': 'round-rectangle', 'underlay-corner-radius': 13 } },
    { selector: 'node.on-line', style: { 'border-color': line } },
    { selector: 'node.on-professional', style: { 'border-color': professional } },
    {
      selector: 'node.selected',
      style: {
        'outline-color': focus,
        'outline-width': 5,
        'outline-offset': 0,
        'underlay-color': focusInk,
        'underlay-opacity': 1,
        'underlay-padding': 7,
        'underlay-shape': 'round-rectangle',
        'underlay-corner-radius': 14,
      },
    },
    {
      selector: 'node.words',
      style: {
        ...text,
        width: 1,
        height: 1,
        'background-opacity': 0,
        label: 'data(words)',
        color: soft,
        'font-size': 12.5,
        'text-halign': 'right',
        'text-valign': 'center',
        events: 'no',
        'z-index-compare': 'manual',
        'z-index': 11,
      },
    },
    {
      selector: 'node.badge',
      style: {
        ...text,
        shape: 'round-rectangle',
        width: 'data(breadth)',
        height: 22,
        'background-color': paper,
        'border-color': line,
        'border-width': 1.5,
        label: 'data(label)',
        color: line,
        'font-size': 12,
        'font-weight': 700,
        'text-valign': 'center',
        'text-halign': 'center',
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 12,
      },
    },
    {
      selector: 'node.flag',
      style: {
        ...text,
        shape: 'round-rectangle',
        width: 'data(breadth)',
        height: 20,
        'background-color': paper,
        'border-color': ink,
        'border-width': 1.5,
        label: 'data(label)',
        color: ink,
        'font-size': 12,
        'font-weight': 700,
        'text-valign': 'center',
        'text-halign': 'center',
        events: 'no',
        'z-index-compare': 'manual',
        'z-index': 12,
      },
    },
    { selector: 'node.flag-gap', style: { 'border-color': warning, 'border-width': 2, 'border-style': 'dashed', color: warning } },
    { selector: 'node.flag-new', style: { 'border-width': 3 } },
    { selector: 'node.flag-closed', style: { 'border-style': 'dotted', 'border-width': 2 } },
    { selector: 'node.flag-moved', style: { 'border-style': 'double', 'border-width': 4 } },
    { selector: 'edge.line', style: { ...route, 'line-color': line, width: 1.5, 'source-arrow-color': line, 'z-index': 1 } },
    {
      selector: 'edge.professional',
      style: {
        ...route,
        'line-color': professional,
        'line-style': 'dashed',
        'line-dash-pattern': [9, 6],
        width: 2,
        'source-arrow-color': professional,
        'source-arrow-shape': 'vee',
        'z-index': 3,
      },
    },
    // In a professional tree the position already says who is above whom; an arrow on each edge would only be noise.
    { selector: 'edge.tree', style: { 'source-arrow-shape': 'none' } },
    { selector: 'edge.chain', style: { width: 3.5, 'z-index': 4, 'arrow-scale': 1.1 } },
    { selector: 'edge.trail', style: { ...halo, width: 4, 'z-index': 5 } },
    { selector: 'edge.line.chain', style: { 'source-arrow-shape': 'triangle' } },
    { selector: 'edge.professional.chain', style: { width: 3, 'source-arrow-shape': 'vee' } },
  ];
}

/** A stripe of colour down the left side of a box. */
function stripe(colour: string, paper: string): StyleRule['style'] {
  return {
    'background-fill': 'linear-gradient',
    'background-gradient-direction': 'to-right',
    // A list, as the colours are written with blanks.
    'background-gradient-stop-colors': [colour, colour, paper, paper],
    'background-gradient-stop-positions': ['0%', '4%', '4%', '100%'],
  };
}
