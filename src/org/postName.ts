const LIST = new Intl.ListFormat('en-GB');

/** A post as a sentence names it: who holds it and what it is called, "Ann Lee (Team Manager)", or "the vacant post Team Manager". */
export function postName(title: string, holders: readonly string[]): string {
  return holders.length === 0 ? `the vacant post ${title}` : `${LIST.format(holders)} (${title})`;
}

/** A sentence that begins with a capital letter, whatever its first word is. */
export function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/** Names in a sentence: "a, b and c". */
export function listed(names: readonly string[]): string {
  return LIST.format(names);
}
