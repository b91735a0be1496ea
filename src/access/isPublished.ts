/** True when a fact is published, and so is whatever it is about: a holding is when its person is too. What states no source is not. */
export function isPublished(fact: unknown): boolean {
  if (!isObject(fact) || !statesPublished(fact)) return false;
  return Object.values(fact).every((part) => !isObject(part) || !('source' in part) || statesPublished(part));
}

function statesPublished({ source }: Readonly<Record<string, unknown>>): boolean {
  return isObject(source) && source['kind'] === 'PUBLISHED';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
