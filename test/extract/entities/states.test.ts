import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("countries and capitals that act", () => {
  test.each([
    ["Ankara denied it.", "Ankara"],
    ["Armenia said its forces had left.", "Armenia"],
    ["The sanctions were lifted by Canada.", "Canada"],
    ["U.S. troops left on Monday.", "U.S."],
    ["On Friday Kigali condemned the raid.", "Kigali"],
  ])("are groups in %j", (text, name) => {
    expect(read(text).whose(name)).toMatchObject({ kind: "group", named: true });
  });

  test.each([
    ["Damascus fell on Sunday.", "Damascus"],
    ["In Khartoum, crowds gathered.", "Khartoum"],
    ["Sudan needs food.", "Sudan"],
    ["Troops entered Yerevan.", "Yerevan"],
    ["Haiti's police fired.", "Haiti"],
    ["The U.S.-led coalition left.", "U.S."],
    ["The Mozambique border stayed open.", "Mozambique"],
    ["Mosul denied entry to nobody.", "Mosul"],
  ])("are places in %j", (text, name) => {
    expect(read(text).whose(name)?.kind).toBe("place");
  });

  test("stay places where they are only ground", () => {
    const { whose } = read("Tehran denied it. In Tehran crowds gathered.");
    expect(whose("Tehran")?.kind).toBe("group");
    expect(whose("Tehran", 2)?.kind).toBe("place");
  });

  test("are what “the country” looks back on", () => {
    const { whose } = read("Chad closed its border. The country hosts a million refugees.");
    expect(whose("The country")).toMatchObject({ kind: "place", name: "Chad" });
  });

  test("are not “the group”", () => {
    const { whose } = read("The River Alliance attacked. Sudan condemned it. The group fled.");
    expect(whose("The group")?.name).toBe("River Alliance");
  });
});
