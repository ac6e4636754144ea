// Addresses and headers that are longer than the server reads. Ten thousand letters in a search field are an address of
// some sixty kilobytes; Node stops at sixteen and answers with an empty page.
import type { Socket } from "node:net";
import { LOCALES } from "#app/i18n/locale.ts";
import { errorTexts } from "./errors/texts/index.ts";

/** Bytes of a request before its body. What comes under it reaches a page that can say what was too long. */
export const MAX_HEADER_BYTES = 128 * 1024;

/** For the server's `clientError`. Nothing is known of such a reader, so they are answered in every language. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [status, body] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? ["431 Request Header Fields Too Large", LOCALES.map((locale) => errorTexts[locale].addressTooLong)]
      : ["400 Bad Request", LOCALES.map((locale) => errorTexts[locale].badRequest.title)];
  const text = `${body.join("\n")}\n`;
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
  );
}
