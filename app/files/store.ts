// What every place where files lie can do.
export interface FileStore {
  /** The bytes in order; each piece is small. Throws when they are not there. */
  read(fileId: string): AsyncIterable<Uint8Array>;
  /** Keeps all of it or nothing; again is no harm. `size` in bytes. */
  write(fileId: string, size: number, pieces: AsyncIterable<Uint8Array>): Promise<void>;
  /** Again is no harm. */
  remove(fileId: string): Promise<void>;
}
