const KEY = 'orgmatrix-persona';

/** Whom this tab asks as in demonstration mode; null for nobody in particular. */
export function chosenPersona(): string | null {
  return sessionStorage.getItem(KEY);
}

/** From now on this tab asks as somebody else; what was answered to whoever asked before must be forgotten. */
export function choosePersona(id: string | null): void {
  if (id === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, id);
}
