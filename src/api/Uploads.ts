import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileContent } from '../exchange/reading/fileContent.js';
import type { GivenFile } from '../exchange/reading/sourceFiles.js';

/** The files of one request, in a folder of its own on the disk, so that none is held in memory. */
export class Uploads {
  readonly files: GivenFile[] = [];

  private constructor(readonly folder: string) {}

  /** Does something with a folder that only we may read; it is gone afterwards, however that ended. */
  static async during<T>(work: (uploads: Uploads) => Promise<T>): Promise<T> {
    const uploads = new Uploads(await mkdtemp(join(tmpdir(), `orgmatrix-upload-${process.pid}-`)));
    try {
      return await work(uploads);
    } finally {
      await rm(uploads.folder, { recursive: true, force: true });
    }
  }

  /** Keeps a file for as long as the work lasts. Fails as the stream does: when the client has gone, or sends more than it may. */
  async take(name: string, from: Readable): Promise<void> {
    const path = join(this.folder, String(this.files.length));
    await pipeline(from, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    this.files.push({ name, bytes: fileContent(path) });
  }
}
