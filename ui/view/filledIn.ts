const MOST = 10;
const LONGEST = 2_000;

/** Texts of changes for forms to be filled in with: what is not one kind with its fields is left out, as from a mistyped address. */
export function filledIn(texts: readonly string[]): readonly string[] {
  return texts.filter((json) => json.length <= LONGEST && isChange(json)).slice(0, MOST);
}

function isChange(json: string): boolean {
  try {
    const change: unknown = JSON.parse(json);
    return isFields(change) && Object.values(change).length === 1 && Object.values(change).every(saysOnlyWords);
  } catch {
    // Text that is no JSON is as wrong as JSON of another kind, and answered like it.
    return false;
  }
}

function saysOnlyWords(fields: unknown): boolean {
  const isWord = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return isFields(fields) && Object.values(fields).every((value) => isWord(value) || (Array.isArray(value) && value.every(isWord)));
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
