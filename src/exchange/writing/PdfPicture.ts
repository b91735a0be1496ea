import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Point } from '../../../picture/measures.js';
import type { Published } from '../Publication.js';
import { turn } from '../../inSlices.js';
import { LOOK } from './look.js';
import type { Scene, SceneBox, SceneEdge, SceneText } from './scene.js';
import { sheetsOf, type Sheet } from './sheets.js';

const require = createRequire(import.meta.url);
const font = (name: string): string => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** Letters of Latin, Greek, Cyrillic and more, so that Welsh, Polish and Greek names survive. */
const REGULAR = font('DejaVuSansCondensed');
const BOLD = font('DejaVuSansCondensed-Bold');

/** Others get a turn after so many boxes. */
const TURN = 200;

const A4 = { size: 'A4', margins: { top: 48, bottom: 48, left: 48, right: 48 } } as const;
const INDENT = 12;

/** One PDF of a scene. Everything on it stands in the tree of tags: the picture as a figure, the posts as paragraphs of a list. */
export class PdfPicture {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #bytes: Uint8Array[] = [];
  readonly #sheets: readonly Sheet[];

  constructor(
    readonly scene: Scene,
    readonly published: Published,
  ) {
    const made = new Date(`${published.on}T00:00:00Z`);
    this.#doc = new PDFDocument({
      autoFirstPage: false,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en-GB',
      displayTitle: true,
      // The day that it is about, so that two files of the same state are the same bytes.
      info: { Title: `${scene.title}, ${scene.subtitle}`, Subject: published.note, Creator: 'Orgmatrix', CreationDate: made },
    });
    this.#doc.registerFont('regular', REGULAR).registerFont('bold', BOLD);
    this.#doc.on('data', (piece: Uint8Array) => this.#bytes.push(piece));
    this.#root = this.#doc.struct('Document');
    this.#doc.addStructure(this.#root);
    this.#sheets = sheetsOf(scene);
  }

  /** The whole file. */
  async written(): Promise<Uint8Array> {
    const ended = new Promise<void>((done, failed) => this.#doc.on('end', done).on('error', failed));
    await this.#drawSheets();
    await this.#list();
    this.#root.end();
    this.#doc.end();
    await ended;
    return Buffer.concat(this.#bytes);
  }

  async #drawSheets(): Promise<void> {
    const parts = [];
    for (const sheet of this.#sheets) {
      this.#doc.addPage({ size: [sheet.width, sheet.height], margin: 0 });
      const part = this.#doc.markStructureContent('Figure');
      this.#doc.save();
      this.#doc.translate(sheet.margin - sheet.from.x * sheet.scale, sheet.margin - sheet.from.y * sheet.scale).scale(sheet.scale);
      this.#doc.rect(sheet.from.x, sheet.from.y, sheet.room.w, sheet.room.h).clip();
      for (const one of sheet.edges) this.#edge(one);
      for (const [i, one] of sheet.boxes.entries()) {
        this.#box(one);
        if (i % TURN === TURN - 1) await turn();
      }
      if (sheet.first) this.#heading();
      this.#doc.restore();
      if (sheet.name !== null) this.#label(sheet);
      this.#doc.endMarkedContent();
      parts.push(part);
      await turn();
    }
    const alt = `${this.scene.title}, ${this.scene.subtitle}. The list after the picture says the same in words.`;
    this.#root.add(this.#doc.struct('Figure', { alt }, parts));
  }

  #edge({ kind, points: [start, ...rest] }: SceneEdge): void {
    if (start === undefined) return;
    this.#doc.moveTo(start.x, start.y);
    for (const { x, y } of rest) this.#doc.lineTo(x, y);
    this.#stroke(kind);
  }

  #stroke(kind: SceneEdge['kind']): void {
    if (kind === 'LINE') this.#doc.undash().lineWidth(1.6).stroke(LOOK.line);
    else this.#doc.dash(10, { space: 7 }).lineWidth(1.8).stroke(LOOK.professional);
    this.#doc.undash();
  }

  #box({ x, y, w, h, border, thick, colour, texts }: SceneBox): void {
    this.#frame({ x, y }, w, h, border, thick, 8);
    if (colour !== null) this.#doc.rect(x, y + 8, 6, h - 16).fill(colour);
    for (const one of texts) this.#words(one);
  }

  #frame({ x, y }: Point, w: number, h: number, border: SceneBox['border'], thick: boolean, radius: number): void {
    const { fill, ink, width, dash } = LOOK.borders[border];
    if (dash === null) this.#doc.undash();
    else this.#doc.dash(dash[0], { space: dash[1] });
    this.#doc
      .roundedRect(x, y, w, h, radius)
      .lineWidth(thick ? 3 : width)
      .fillAndStroke(fill, ink)
      .undash();
  }

  #words({ at, text, size, bold, soft, room }: SceneText): void {
    const face = this.#doc.font(bold ? 'bold' : 'regular').fontSize(size);
    const wide = face.widthOfString(text);
    if (wide > room) face.fontSize((size * room) / wide);
    face.fillColor(soft ? LOOK.soft : LOOK.ink).text(text, at.x, at.y, { lineBreak: false, baseline: 'alphabetic' });
  }

  #heading(): void {
    for (const one of this.scene.samples) {
      const { x, y, kind } = one;
      if (kind === 'COLOUR') this.#doc.rect(x, y - 12, 34, 14).fill(one.colour);
      else if (kind === 'LINE' || kind === 'PROFESSIONAL') {
        this.#doc.moveTo(x, y - 4).lineTo(x + 34, y - 4);
        this.#stroke(kind);
      } else this.#frame({ x, y: y - 13 }, 34, 17, kind === 'STATUTORY' ? 'WHOLE' : kind, kind === 'STATUTORY', 4);
    }
    for (const one of this.scene.texts) this.#words(one);
  }

  #label({ name, width, height }: Sheet): void {
    this.#doc.font('regular').fontSize(9).fillColor(LOOK.soft);
    this.#doc.text(`Sheet ${name ?? ''} · ${this.scene.title} · ${this.scene.subtitle}`, 36, height - 22, { lineBreak: false, width });
  }

  async #list(): Promise<void> {
    const doc = this.#doc.addPage(A4);
    const place = new Map(this.#sheets.flatMap(({ name, boxes }) => (name === null ? [] : boxes.map(({ id }) => [id, name] as const))));
    this.#paragraph('H1', () => doc.font('bold').fontSize(18).fillColor(LOOK.ink).text(this.scene.title));
    this.#paragraph('P', () =>
      doc.font('regular').fontSize(10).fillColor(LOOK.soft).text(`${this.scene.subtitle}. ${this.published.note}`).moveDown(),
    );
    this.#paragraph('H2', () => doc.font('bold').fontSize(13).fillColor(LOOK.ink).text('The same posts as a list').moveDown(0.5));
    for (const [i, { id, level, sentence }] of this.scene.boxes.entries()) {
      const sheet = place.get(id);
      this.#paragraph('P', () => this.#row(level, sheet === undefined ? sentence : `${sentence} Sheet ${sheet}.`));
      if (i % TURN === TURN - 1) await turn();
    }
  }

  #row(level: number, words: string): void {
    const left = A4.margins.left + Math.min(level, 12) * INDENT;
    this.#doc
      .font('regular')
      .fontSize(9)
      .fillColor(LOOK.ink)
      .text(words, left, undefined, { width: this.#doc.page.width - left - A4.margins.right, paragraphGap: 3 });
  }

  #paragraph(tag: 'H1' | 'H2' | 'P', write: () => void): void {
    this.#root.add(this.#doc.struct(tag, {}, write));
  }
}
