/** Which letters and digits a word has, as bits: other characters share the bits of these. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

/** How many letters only one of two words has: a typing error changes two at the most. */
export function letterDifference(one: number, other: number): number {
  let count = 0;
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** How many letters must be added, left out or changed to make one word of the other; null when that is more than `most`. */
export function distanceWithin(one: string, other: string, most: number): number | null {
  let before = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1;
      const steps = Math.min((before[j - 1] ?? 0) + same, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(steps);
      least = Math.min(least, steps);
    }
    if (least > most) return null;
    before = row;
  }
  const distance = before[other.length] ?? 0;
  return distance > most ? null : distance;
}
