/** Numbers to bytes: unsigned ones as base-128 varints, signed ones as a byte with an escape to two. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = value;
  }

  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** One byte from -127 to 127, else the byte -128 and two more. */
  weight(value: number): void {
    if (value >= -127 && value <= 127) {
      this.byte(value & 255);
      return;
    }
    const clipped = Math.max(-32768, Math.min(32767, value));
    this.byte(0x80);
    this.byte(clipped & 255);
    this.byte((clipped >> 8) & 255);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    return this.#bytes[this.#at++]!;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  weight(): number {
    const byte = this.#bytes[this.#at++]!;
    if (byte !== 0x80) return (byte << 24) >> 24;
    const low = this.byte();
    return ((this.byte() << 24) >> 16) | low;
  }
}
