import { describe, expect, test } from "vitest";
import { findPlaces } from "../../../src/language/names/gazetteer.ts";
import { normalName } from "../../../src/language/names/normal.ts";

describe("gazetteer", () => {
  test.each([
    ["El Fasher", "SD/fasher"],
    ["Al-Fashir", "SD/fasher"],
    ["KHARKIV", "UA/kharkiv"],
    ["Kiev", "UA/kyiv"],
    ["Kyiv", "UA/kyiv"],
    ["Ar-Raqqah", "SY/raqqa"],
    ["Raqqa", "SY/raqqa"],
    ["Sana’a", "YE/sanaa"],
    ["São Paulo", "BR/sao paulo"],
    ["the", null],
    ["North Kivu", "CD/province/north kivu"],
    ["DRC", "CD"],
    ["U.S.", "US"],
    ["Türkiye", "TR"],
    ["Red Sea", "/red sea"],
  ])("finds %s", (name, key) => {
    expect(findPlaces(name)?.places[0]?.key ?? null).toBe(key);
  });

  test.each(["Of", "March", "Will", "Hope", "Rim", "Is", "", "Xyzzyq", "مدينة"])("has no place called %j", (name) => {
    expect(findPlaces(name)).toBeNull();
  });

  test.each(["Nice", "Reading", "Nancy", "Paris", "Jordan"])("knows that %s may be no place", (name) => {
    expect(findPlaces(name)?.doubtful).toBe(true);
  });

  test.each(["Mosul", "Ukraine", "UAE"])("is sure of %s", (name) => {
    expect(findPlaces(name)?.doubtful).toBe(false);
  });

  test("gives coordinates, people and whether it is a capital", () => {
    const khartoum = findPlaces("Khartoum")!.places[0]!;
    expect(khartoum).toMatchObject({ country: "SD", kind: "city", capital: true });
    expect(khartoum.geography!.latitude).toBeCloseTo(15.6, 0);
    expect(khartoum.geography!.longitude).toBeCloseTo(32.5, 0);
    expect(khartoum.geography!.population).toBeGreaterThan(1_000_000);
    expect(findPlaces("Mosul")!.places[0]!.capital).toBe(false);
  });

  test("finds every country under its own name", async () => {
    const { countryRows } = await import("../../../src/language/names/lands.ts");
    expect(countryRows.length).toBeGreaterThan(190);
    for (const { code, name } of countryRows) expect(findPlaces(name)?.places[0]?.key, name).toBe(code);
  });
});

describe("normal names", () => {
  test.each([
    ["Deir ez-Zor", "deir al zor"],
    ["Ar Raqqah", "al raqqa"],
    ["Kyïv", "kyiv"],
    ["Port-au-Prince", "port au prince"],
    ["  New   York ", "new york"],
  ])("%j → %j", (name, normal) => {
    expect(normalName(name)).toBe(normal);
  });
});
