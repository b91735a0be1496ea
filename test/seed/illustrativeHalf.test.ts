import { describe, expect, test } from '@jest/globals';
import { START } from '../../seed/start.js';
import { edgesOf, seedOf, tally } from './seedOf.js';

const today = '2026-11-22';
const seed = seedOf(today);
const { nodes } = seed;
const standing = (type: string) => edgesOf(seed, type).filter(({ props }) => String(props.from) <= today && today < String(props.to));
const real = nodes.Person.filter((person) => person.source === 'PUBLISHED');
const invented = nodes.Person.filter((person) => person.source === 'ILLUSTRATIVE');

describe('people', () => {
  test('about 600 posts stand below the named tier, most of them held', () => {
    expect(nodes.Post.length).toBeGreaterThanOrEqual(550);
    expect(nodes.Post.length).toBeLessThanOrEqual(700);
    const held = new Set(standing('HOLDS').map((edge) => edge.to));
    const vacant = nodes.Post.filter((post) => post.opensOn === START && post.closesOn === null && !held.has(post.id));
    expect(vacant.length).toBeGreaterThanOrEqual(20);
    expect(vacant.length).toBeLessThanOrEqual(30);
  });

  test('nobody invented bears a real name or has contact data that could reach anyone', () => {
    const names = new Set(real.map((person) => person.name));
    expect(invented.filter((person) => names.has(person.name ?? null))).toEqual([]);
    expect(invented.filter((person) => person.phone !== null)).toEqual([]);
    expect(invented.filter((person) => person.email !== null && !String(person.email).endsWith('@example.org'))).toEqual([]);
    expect(new Set(nodes.Person.map((person) => person.name)).size).toBe(nodes.Person.length);
  });

  test('what is invented about a real person or post says so', () => {
    const facts = ['registeredWith', 'registrationExpiresOn', 'newlyQualifiedOn'] as const;
    const unmarked = real.flatMap((person) =>
      facts.filter((fact) => person[fact] !== null && !(person.illustrativeFields as string[]).includes(fact)),
    );
    expect(unmarked).toEqual([]);
    const posts = nodes.Post.filter((post) => post.source === 'PUBLISHED');
    expect(posts.filter((post) => !(post.illustrativeFields as string[]).includes('needsSupervision'))).toEqual([]);
    expect(posts.filter((post) => post.grade !== null || post.fte !== null)).toEqual([]);
  });

  test('names keep their marks', () => {
    const names = invented.map((person) => String(person.name)).join(' ');
    for (const mark of ['Ł', 'ł', 'ó', 'ê', 'ö', "O'"]) expect(names).toContain(mark);
  });
});

describe('the matrix', () => {
  test('every locality has a service manager for each portfolio: line to its own head', () => {
    const managers = nodes.Post.filter((post) => post.role === 'LOCALITY_SERVICE_MANAGER');
    const places = new Map(standing('BASED_IN').map((edge) => [edge.from, edge.to]));
    const leaders = new Map(standing('LEADS').map((edge) => [edge.to, edge.from]));
    const lines = new Map(standing('REPORTS_TO').map((edge) => [edge.from, edge.to]));
    expect(tally(managers.map((post) => places.get(post.id)))).toEqual(Object.fromEntries(nodes.Locality.map((row) => [row.id, 4])));
    expect(managers.filter((post) => lines.get(post.id) !== leaders.get(places.get(post.id) ?? ''))).toEqual([]);
  });

  test('professional supervision of a social care service manager leaves the locality, except in Chesil where the lead is head', () => {
    const lines = new Map(standing('REPORTS_TO').map((edge) => [edge.from, edge.to]));
    const supervisors = standing('SUPERVISED_BY').filter((edge) => /social-care-service-manager$/.test(edge.from));
    expect(new Set(supervisors.map((edge) => edge.to))).toEqual(new Set(['post:head-of-locality-chesil']));
    expect(supervisors.filter((edge) => lines.get(edge.from) === edge.to).map((edge) => edge.from)).toEqual([
      'post:chesil-social-care-service-manager',
    ]);
  });

  test('psychologists are supervised up to their principal, specialist teachers up to theirs', () => {
    const up = new Map(standing('SUPERVISED_BY').map((edge) => [edge.from, edge.to]));
    const senior = nodes.Post.filter((post) => post.role === 'SENIOR_EDUCATIONAL_PSYCHOLOGIST');
    expect(senior.map((post) => up.get(post.id))).toEqual(Array(6).fill('post:principal-educational-psychologist'));
    const teachers = nodes.Post.filter((post) => post.role === 'SPECIALIST_TEACHER');
    expect(new Set(teachers.map((post) => up.get(up.get(post.id) ?? '')))).toEqual(new Set(['post:principal-teacher']));
  });

  test('every discipline works in every locality', () => {
    const roles = [
      'SOCIAL_WORKER',
      'SENIOR_SOCIAL_WORKER',
      'FAMILY_WORKER',
      'YOUTH_WORKER',
      'ACTIVITY_WORKER',
      'PORTAGE_WORKER',
      'INCLUSION_WORKER',
    ];
    const taught = ['SPECIALIST_TEACHER', 'EDUCATION_CHALLENGE_LEAD', 'VIRTUAL_SCHOOL_LEAD', 'EDUCATIONAL_PSYCHOLOGIST', 'TEAM_MANAGER'];
    const places = new Map(standing('BASED_IN').map((edge) => [edge.from, edge.to]));
    const cells = new Set(nodes.Post.map((post) => `${places.get(post.id) ?? ''} ${String(post.role)}`));
    const missing = nodes.Locality.flatMap((row) => [...roles, ...taught].map((role) => `${row.id} ${role}`)).filter(
      (cell) => !cells.has(cell),
    );
    expect(missing).toEqual([]);
  });

  test('past and future edges make the date worth choosing', () => {
    for (const type of ['HOLDS', 'REPORTS_TO', 'SUPERVISED_BY', 'MEMBER_OF']) {
      expect(edgesOf(seed, type).some(({ props }) => String(props.to) <= today)).toBe(true);
      expect(edgesOf(seed, type).some(({ props }) => String(props.from) > today)).toBe(true);
    }
  });
});
