// Is the content what the name says? Text is looked through as it arrives; other kinds by their signature, afterwards.
import { fileTypeFromStream } from "file-type/core";
import type { FileKind } from "./file-kinds.ts";

/** Looks through text piece by piece: any encoding that has the signs of ASCII in their places, and no control signs. */
export class TextCheck {
  isText = true;
  private start = "";

  add(piece: Uint8Array): void {
    if (this.isText && piece.some(isControl)) this.isText = false;
    if (this.start.length < START)
      this.start += new TextDecoder().decode(piece.subarray(0, START)).replace(/^\uFEFF/, "");
  }

  begins(pattern: RegExp): boolean {
    return pattern.test(this.start);
  }
}

const START = 4096;
/** All below the blank but tab and line ends; and delete. */
const isControl = (byte: number) =>
  (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) || byte === 127;

/** @param read the bytes from their beginning; only as much as is needed is read */
export async function isContentOf(
  kind: FileKind,
  text: TextCheck,
  read: () => ReadableStream<Uint8Array>,
): Promise<boolean> {
  const { proof, mediaType } = kind;
  if (proof.by === "text") return text.isText && (proof.begins === undefined || text.begins(proof.begins));
  const found = await fileTypeFromStream(read()).catch(() => undefined);
  return found?.mime === mediaType;
}
