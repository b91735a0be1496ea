import { expect, test } from '@jest/globals';
import type { Kind } from '../../../ui/api/useScenarios';
import { keptOf } from '../../../ui/restructure/changeDraft';
import { madeBy, withId } from '../../../ui/restructure/madeBy';

const about = (name: string, words: string): Kind['fields'][number] => ({
  ...{ name, about: words, type: 'ID', required: false, clears: null, names: [], words: [], least: null, most: null },
});
const OPEN_POST: Kind = { kind: 'openPost', law: '', makes: 'post', fields: [about('id', 'Its id.')] };
const MOVE_LINE: Kind = { kind: 'moveLine', law: '', makes: null, fields: [about('post', 'The post that is managed.')] };

test('what a scenario makes is what its changes name with an id of their own', () => {
  const changes = [
    '{"openPost":{"id":"post:deputy","title":"Deputy"}}',
    '{"openForum":{"id":"forum:panel","name":"Panel"}}',
    '{"openPost":{"title":"Without an id"}}',
    '{"moveLine":{"post":"post:deputy","manager":"post:head"}}',
  ];
  expect(madeBy(changes.map(keptOf))).toEqual([
    { id: 'post:deputy', name: 'Deputy' },
    { id: 'forum:panel', name: 'Panel' },
  ]);
});

test('a new post has an id from its title, of its own, unless it says one; a change that makes nothing gets none', () => {
  const made = [
    { id: 'post:penaeth-ty-rowan', name: '' },
    { id: 'post:penaeth-ty-rowan-2', name: '' },
  ];
  expect(withId(OPEN_POST, { title: 'Penaeth, Tŷ Rowan' }, [])).toMatchObject({ id: 'post:penaeth-ty-rowan' });
  expect(withId(OPEN_POST, { title: 'Penaeth, Tŷ Rowan' }, made)).toMatchObject({ id: 'post:penaeth-ty-rowan-3' });
  expect(withId(OPEN_POST, { title: 'Head', id: 'post:own' }, [])).toMatchObject({ id: 'post:own' });
  expect(withId(MOVE_LINE, { post: 'post:a', title: 'Head' }, [])).toEqual({ post: 'post:a', title: 'Head' });
});
