import type { Publication } from '../Publication.js';
import { PdfPicture } from '../writing/PdfPicture.js';
import { scene } from '../writing/scene.js';

/** The chart on paper, tagged: one large page, or A3 sheets where that would be too large, then every post as a list. */
export const pdf: Publication = {
  id: 'pdf',
  about: 'The chart as a tagged PDF: one large page or A3 sheets, then the same posts as a list that says where each stands.',
  holds: 'chart',
  extension: 'pdf',
  mediaType: 'application/pdf',
  write: async (published) => new PdfPicture(await scene(published), published).written(),
};
