/** A row of a post: where it stands, and that of which a post has one. */
interface OfPost {
  readonly line: number;
  readonly grade: string;
  readonly unit: string;
  readonly profession: string;
  readonly fte: string | number | null;
}

const FACTS = { grade: 'the grade', unit: 'the unit', fte: 'the full-time equivalent', profession: 'the profession' } as const;

/** What a later row of a post says otherwise than the first, each as part of a sentence; what one of them does not say is no difference. */
export function differingFacts(first: OfPost, row: OfPost): string[] {
  return (Object.keys(FACTS) as (keyof typeof FACTS)[]).flatMap((name) => {
    const [one, other] = [first[name] ?? '', row[name] ?? ''];
    return one === '' || other === '' || one === other ? [] : [`${FACTS[name]} is “${one}” on line ${first.line} and “${other}” here`];
  });
}
