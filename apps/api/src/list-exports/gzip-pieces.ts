/** Half a megabyte a piece: few rows for Postgres, and little of a thread's memory. */
const pieceBytes = 512 * 1024;

/** Chunks as they come, gathered to pieces of about one size; the last one has what is left. */
export async function* piecesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < pieceBytes) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held);
}
