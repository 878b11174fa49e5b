import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteReader, ByteWriter } from "../../src/language/bytes.ts";

test("numbers come back as they were written", () => {
  const number = fc.oneof(
    fc.record({ kind: fc.constant("varint" as const), value: fc.nat(2 ** 31 - 1) }),
    fc.record({ kind: fc.constant("weight" as const), value: fc.integer({ min: -32768, max: 32767 }) }),
    fc.record({ kind: fc.constant("byte" as const), value: fc.nat(255) }),
  );
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const writer = new ByteWriter();
      for (const { kind, value } of numbers) writer[kind](value);
      const reader = new ByteReader(writer.bytes());
      for (const { kind, value } of numbers) expect(reader[kind]()).toBe(value);
    }),
  );
});

test("weights too large for two bytes become the largest there is", () => {
  const writer = new ByteWriter();
  writer.weight(100_000);
  writer.weight(-100_000);
  const reader = new ByteReader(writer.bytes());
  expect([reader.weight(), reader.weight()]).toEqual([32767, -32768]);
});
