import { SaxesParser } from 'saxes';
import { BadInput } from '../../errors.js';

/** What is told of an XML document while it is read, names without their prefixes. */
export interface XmlReader {
  open?(name: string, attribute: (name: string) => string | null): void;
  text?(text: string): void;
  close?(name: string): void;
}

const PIECE = 1_000_000;

/** Reads XML piece by piece; entities of its own are refused. Throws BadInput that names the file for what is no XML. */
export function readXml(file: string, bytes: Uint8Array, { open, text, close }: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const wrong = (error: unknown): never => {
    throw new BadInput('file', `${file} holds a part that is no XML: ${error instanceof Error ? error.message : String(error)}`);
  };
  parser.on('doctype', () => wrong('it declares a document type'));
  parser.on('error', wrong);
  parser.on('opentag', ({ local, attributes }) =>
    open?.(local, (name) => Object.values(attributes).find((one) => one.local === name)?.value ?? null),
  );
  parser.on('closetag', ({ local }) => close?.(local));
  parser.on('text', (one) => text?.(one));
  parser.on('cdata', (one) => text?.(one));
  for (let at = 0; at < bytes.length; at += PIECE) {
    let piece = '';
    try {
      piece = decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
    } catch (error) {
      wrong(error);
    }
    parser.write(piece);
  }
  parser.close();
}
