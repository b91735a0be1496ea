import { EN } from '../texts/en';
import { text, type TextKey } from '../texts/text';

const LISTS = ['capacity', 'profession', 'need'] as const;

/** A word that programs exchange, as people say it: from the texts where they have it, else the word itself in small letters. */
export function wordText(word: string): string {
  const key = LISTS.map((list) => `${list}.${word}`).find((one): one is TextKey => one in EN);
  if (key !== undefined) return text(key);
  const plain = word.replaceAll('_', ' ').toLowerCase();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** The name of a kind of change as people say it: "Move line" for moveLine. */
export function kindText(kind: string): string {
  return wordText(kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_'));
}
