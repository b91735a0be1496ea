import type { Lines } from '../api/useLines';
import { LineCards, type Lined } from './LineCards';
import { LinesPicture } from './LinesPicture';

/** The two lines as sentences, each with its look (solid, dashed), and then as a picture of both chains. */
export function TwoLines({ lines, post }: { lines: Lines; post: Lined }) {
  return (
    <>
      <LineCards post={post} lonely={lines.professional.length === 0} />
      <p className="lines-sentence">{lines.sentence}</p>
      <LinesPicture lines={lines} />
    </>
  );
}
