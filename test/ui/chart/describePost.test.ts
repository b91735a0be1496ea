import { describe, expect, test } from '@jest/globals';
import { describePost, marksOf, supervisorWords } from '../../../ui/chart/describePost';
import { toModel } from '../../../ui/chart/model';
import { drawChart } from './drawChart';

const model = toModel(
  drawChart(['worker > manager', 'worker ~> lead', 'worker ~> outside-lead', 'second > manager', 'far ~> outside-lead'], {
    manager: { title: 'Team Manager', holder: 'Ana Costa', reports: 3, statutory: true, source: 'ILLUSTRATIVE', needsSupervision: 'NO' },
    worker: { title: 'Social Worker', holder: null, state: 'VACANT', level: 1 },
    lead: { title: 'Head of Locality', holder: 'Ben Okafor', state: 'INTERIM' },
  }),
);

describe('describePost', () => {
  test('says of a vacant post who manages and who supervises it', () => {
    expect(describePost(model, 'worker')).toBe(
      'Social Worker, vacant. Level 2. Managed by Ana Costa, Team Manager. Professional supervisor: Ben Okafor, Head of Locality and 1 other. No reports.',
    );
  });

  test('says each mark in a word, and how many reports the chart leaves out', () => {
    expect(describePost(model, 'manager')).toBe(
      'Team Manager, Ana Costa, statutory, illustrative. Level 1. No line manager recorded. Professional supervisor: not needed. 3 reports, 1 not in this chart.',
    );
  });

  test('tells a manager outside the chart from none at all', () => {
    const part = toModel(drawChart(['worker > outside-manager']));
    expect(describePost(part, 'worker')).toContain('Manager outside this chart.');
    expect(describePost(toModel(drawChart([], { top: {} })), 'top')).toContain('No line manager recorded.');
  });

  test('has no sentence for a post it does not know', () => {
    expect(describePost(model, 'nobody')).toBeNull();
  });
});

describe('supervisorWords', () => {
  test('tells no supervisor from one outside the chart', () => {
    expect(supervisorWords(model, 'second')).toBe('None recorded');
    expect(supervisorWords(model, 'far')).toBe('Supervisor outside this chart');
  });
});

describe('marksOf', () => {
  test('is silent about an ordinary published post', () => {
    const [post] = drawChart(['plain > boss']).nodes;
    expect(post && marksOf(post)).toEqual([]);
  });
});
