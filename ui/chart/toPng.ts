import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import { ownFile } from '../api/client';
import { pngSize } from './pngSize';
import { text } from '../texts/text';

/** So long, in milliseconds, a browser is given to read the typeface that stands in a picture; it needs a tenth of it. */
const FACES_READY = 300;

/** Draws an SVG as a PNG, in the typeface of the page. Throws Error with a sentence when the browser cannot. */
export async function toPng(svg: string): Promise<{ png: Blob; small: number | null }> {
  const { width, height, small } = pngSize(svg);
  const faces = await Promise.all([latinExtended, latin].map(face));
  const dressed = svg.replace('<title', `<style>${faces.join('')}</style><title`);
  const address = URL.createObjectURL(new Blob([dressed], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    // The first drawing asks for the typeface and does not wait for it: words would be missing. Nothing tells when it is there, so time does.
    context?.drawImage(image, 0, 0, 1, 1);
    await new Promise((later) => setTimeout(later, FACES_READY));
    context?.clearRect(0, 0, 1, 1);
    context?.drawImage(image, 0, 0, width, height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (png === null) throw new Error(text('export.notDrawn'));
    return { png, small };
  } catch (cause) {
    throw new Error(text('export.notDrawn'), { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}

// A picture that is drawn as an image may fetch nothing: what it needs stands in it.
async function face(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await ownFile(address)).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const range = address === latin ? 'unicode-range:U+0-FF,U+131,U+152-153,U+2000-206F,U+20AC;' : '';
  return `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:200 800;${range}src:url(data:font/woff2;base64,${btoa(binary)})}`;
}
