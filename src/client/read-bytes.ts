/** Bytes of an answer that we read: OCP's lists come in pages, and no page is near it. */
const mostBytes = 10_485_760;

/** Reads a body to its end; throws where it is longer than any answer of OCP. */
export async function readBytes(response: Response): Promise<Uint8Array> {
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  // The length is that of the wire: what is compressed may be any size.
  if (length <= mostBytes && !response.headers.has("content-encoding")) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > mostBytes) throw Object.assign(new Error("the answer is too long to be one of OCP"), { code: "ANSWER_TOO_LONG" });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
