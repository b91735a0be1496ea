import { describe, expect, test } from '@jest/globals';
import { formatBy, understand } from '../../src/exchange/understand.js';
import type { EdgeKind } from '../../src/exchange/Format.js';

const read = async (files: Readonly<Record<string, string>>, edge: EdgeKind | null = null) => {
  const given = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const { understood, report } = await understand(formatBy('relational'), given, {
    edge,
    repairs: [],
    mapping: null,
    remembered: () => null,
  });
  const edges = understood.edges.map(({ from, to, kind }) => `${from} ${kind === 'LINE' ? '->' : '~>'} ${to}`);
  return { edges, posts: understood.posts, counts: report.counts, as: report.files.map((file) => file.as) };
};

// As the sample database "employees" of MySQL is made.
const MYSQL = {
  'employees.csv':
    'emp_no,birth_date,first_name,last_name,hire_date\n1,1960-01-01,Ann,Lee,1990-01-01\n2,1960-01-01,Bo,Ray,1990-01-01\n3,1960-01-01,Cy,Poe,1990-01-01\n',
  'departments.csv': 'dept_no,dept_name\nd1,Sales\nd2,Finance\n',
  'dept_manager.csv': 'emp_no,dept_no,from_date,to_date\n3,d2,1990-01-01,1999-12-31\n2,d2,2000-01-01,9999-01-01\n',
  'dept_emp.csv':
    'emp_no,dept_no,from_date,to_date\n1,d2,1995-01-01,9999-01-01\n1,d1,1990-01-01,1994-12-31\n2,d2,1990-01-01,\n3,d1,1990-01-01,9999-01-01\n',
  'titles.csv':
    'emp_no,title,from_date,to_date\n1,Adviser,1990-01-01,1999-01-01\n1,Senior Adviser,1999-01-01,9999-01-01\n2,Head,1990-01-01,9999-01-01\n',
};

describe('tables of a database', () => {
  test('may say who belongs to a department, who heads it and what they are called in tables of their own, with days', async () => {
    const { posts, edges, counts, as } = await read(MYSQL, 'PROFESSIONAL');
    expect(posts.map(({ ref, title, unit }) => [ref, title, unit])).toEqual([
      ['1', 'Senior Adviser', 'Finance'],
      ['2', 'Head', 'Finance'],
      ['3', 'Post', 'Sales'],
    ]);
    expect([edges, counts]).toEqual([['1 ~> 2'], { NO_LINES: 1 }]);
    expect(as).toEqual(['employees', 'departments', 'heads of departments', 'members of departments', 'titles']);
  });

  test('keep a history of departments apart where employees have one themselves', async () => {
    const { posts, counts } = await read({
      'employees.csv': 'employee_id,last_name,manager_id,department_id\n1,A,,10\n',
      'departments.csv': 'department_id,department_name\n10,Ten\n20,Twenty\n',
      'job_history.csv': 'employee_id,start_date,end_date,department_id\n1,2001-01-01,2002-01-01,20\n',
    });
    expect([posts[0]?.unit, counts]).toEqual(['Ten', { UNUSED_FILE: 1 }]);
  });

  test('have no values where databases write none, and somebody may be called Null', async () => {
    const { posts, edges } = await read({
      'emp.tsv': 'id\tfull_name\tmanager_id\temail\tjob_title\n1\tAnn Null\t\\N\t\\N\tNULL\n2\tNull\t1\t(null)\t<null>\n',
    });
    expect(posts.map(({ title, holders }) => [title, holders[0]?.name])).toEqual([['Post', 'Ann Null'], ['Post', 'Null']]); // prettier-ignore
    expect(edges).toEqual(['2 -> 1']);
  });

  test('without employees are refused by what they hold', async () => {
    await expect(read({ 'e.csv': 'id,title\n1,A\n' })).rejects.toThrow('e.csv has id, title. Rename the columns');
  });
});
