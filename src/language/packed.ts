import { readFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

/** A packed file: a JSON header and named streams of bytes, compressed together. */
export interface Packed {
  readonly header: Record<string, unknown>;
  readonly streams: readonly Uint8Array[];
}

/** Header and streams behind their lengths, in one Brotli stream. */
export function pack({ header, streams }: Packed): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify({ ...header, lengths: streams.map((stream) => stream.length) }));
  const length = new Uint8Array(new Uint32Array([text.length]).buffer);
  const whole = Buffer.concat([length, text, ...streams]);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 10,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
  };
  return brotliCompressSync(whole, { params });
}

/** Throws if the file is not one that `pack` made. */
export function unpack(path: URL | string): Packed {
  const whole = brotliDecompressSync(readFileSync(path));
  const length = whole.readUInt32LE(0);
  const header = JSON.parse(whole.toString("utf8", 4, 4 + length)) as { lengths: number[] };
  let at = 4 + length;
  const streams = header.lengths.map((size) => {
    at += size;
    return new Uint8Array(whole.buffer, whole.byteOffset + at - size, size);
  });
  return { header: { ...header }, streams };
}
