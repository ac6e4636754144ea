// A file that is written while it is read: nothing of it is kept, by anybody.

/** `fileName` is ours: letters, digits, dashes and dots. */
export function downloadOf(
  body: AsyncIterable<string | Uint8Array>,
  { type, fileName }: { type: string; fileName: string },
): Response {
  const chunks = body[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
  return new Response(stream, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
