import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";

/** A body after content decoding, or as it came with the reason why it cannot be decoded. */
export interface DecodedBody {
  readonly bytes: Buffer;
  readonly undecodable?: string;
  /** Decoded it is longer than the limit. */
  readonly truncatedAt?: number;
}

/** Nobody applies more; each may blow the body up to the limit once again. */
const mostCodings = 8;

/** Pieces so large that the system gets their memory back; thousands of small ones leave holes. */
const chunkSize = 524_288;

/** Undoes the codings of a Content-Encoding header and stops at the limit, however much more there would be. */
export async function decodeBody(raw: Buffer, contentEncoding: string | undefined, limit: number): Promise<DecodedBody> {
  const codings = (contentEncoding ?? "").split(",").flatMap((coding) => {
    const name = coding.trim();
    return name === "" || name.toLowerCase() === "identity" ? [] : [name];
  });
  if (raw.length === 0 || codings.length === 0) return { bytes: raw };
  if (codings.length > mostCodings) return { bytes: raw, undecodable: `${codings.length} codings are more than this tool undoes` };
  let bytes = raw;
  let truncated = false;
  for (const coding of codings.toReversed()) {
    const decoder = decoderFor(coding.toLowerCase(), bytes);
    if (decoder === undefined) return { bytes: raw, undecodable: `${coding} is a coding that this tool does not know and did not ask for` };
    try {
      const part = await drain(decoder, bytes, limit);
      bytes = part.bytes;
      truncated ||= part.truncated;
    } catch (cause) {
      return { bytes: raw, undecodable: `the body is not ${coding}: ${cause instanceof Error ? cause.message : String(cause)}` };
    }
  }
  return truncated ? { bytes, truncatedAt: limit } : { bytes };
}

function decoderFor(coding: string, bytes: Buffer): Transform | undefined {
  if (coding === "gzip" || coding === "x-gzip") return createGunzip({ chunkSize });
  if (coding === "br") return createBrotliDecompress({ chunkSize });
  if (coding !== "deflate") return undefined;
  // RFC 9110 means the zlib format; some servers send the bare stream.
  return bytes.length >= 2 && bytes.readUInt16BE(0) % 31 === 0 && (bytes.readUInt8(0) & 0x0f) === 8
    ? createInflate({ chunkSize })
    : createInflateRaw({ chunkSize });
}

async function drain(decoder: Transform, bytes: Buffer, limit: number): Promise<{ readonly bytes: Buffer; readonly truncated: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  decoder.end(bytes);
  for await (const chunk of decoder as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop destroys the decoder: what a bomb would still give is never made.
    if (size > limit) break;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, limit), truncated: size > limit };
}
