import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance, folded, initials, normal, sameSpelling } from "../../src/record/names.ts";
import { comparePeople } from "../../src/record/people.ts";
import { sideOf } from "../../src/record/sides.ts";
import { siteOf } from "../../src/record/sites.ts";

describe("folding a name", () => {
  test.each([
    ["al-Jolani", "Jawlani"],
    ["al-Golani", "Jolani"],
    ["Syrskyi", "Syrsky"],
    ["El Fasher", "Al-Fashir"],
    ["El-Fasher", "El Fasher"],
    ["Zelenskyy", "Zelensky"],
    ["Rami Abdurrahman", "Rami Abdel Rahman"],
    ["al-Qaida", "Al Qaeda"],
    ["Bassam as-Sabbagh", "Bassam al-Sabbagh"],
    ["Hay’at Tahrir al-Sham", "Hayat Tahrir Al-Sham"],
    ["U.N.", "UN"],
    ["Türkiye’s", "Turkiye"],
    ["Mekelle", "Mek’ele"],
    ["Ansar Allah", "Ansarullah"],
    ["Hezbollah", "Hizballah"],
    ["Ismail Haniyeh", "Ismail Haniya"],
    ["Ouattara", "Wattara"],
    ["Dzhokhar", "Johar"],
    ["Tchiani", "Tiani"],
  ])("%s and %s are one", (a, b) => expect(folded(a)).toBe(folded(b)));

  test.each([
    ["Hama", "Homs"],
    ["Hassan", "Hussein"],
    ["Bakhmut", "Bakhchysarai"],
    ["Goma", "Kogoma"],
  ])("%s and %s are two", (a, b) => {
    expect(folded(a)).not.toBe(folded(b));
    expect(sameSpelling(normal(a), normal(b))).toBe(false);
  });

  test("is settled after one pass of cleaning, for any text", () => {
    fc.assert(fc.property(fc.string(), (text) => normal(normal(text)) === normal(text)));
  });

  test.each([
    ["Hayat Tahrir al-Sham", "hts"],
    ["Syrian Observatory for Human Rights", "sohr"],
    ["Rapid Support Forces", "rsf"],
    ["Reuters", ""],
    ["rebels", ""],
  ])("%s begins with %j", (name, letters) => expect(initials(name)).toBe(letters));
});

describe("two persons' names", () => {
  test.each([
    ["Bashar Assad", "Bashar al-Assad", "same"],
    ["Abu Mohammad al-Jolani", "Abu Mohammed al-Golani", "same"],
    ["Oleksandr Syrskyi", "O. Syrsky", "same"],
    ["Hassan Abdel Ghani", "Hassan Abdul Ghani", "same"],
    ["Abdourahamane Tchiani", "Abdourahmane Tiani", "same"],
    ["Paul-Henri Damiba", "Paul-Henri Sandaogo Damiba", "same"],
    ["Mullah Hassan Akhund", "Hassan Akhund", "same"],
    ["Assad", "Bashar Assad", "part"],
    ["Idriss Deby", "Mahamat Idriss Deby", "different"],
    ["Abu Ali Anbari", "Ali Anbari", "different"],
    ["Amir Hatami", "Amira Hatami", "different"],
    ["Maria Santos", "Mario Santos", "different"],
    ["Angela Duarte", "Angelo Duarte", "different"],
    ["Ivan Petrov", "Ivana Petrova", "different"],
    ["Omar Mansour", "Omar Mansouri", "different"],
    ["Hafez Assad", "Bashar Assad", "different"],
    ["Bashar Assad", "Bashar Jaafari", "different"],
    ["Hassan", "Hussein", "different"],
  ])("%s and %s: %s", (a, b, verdict) => {
    expect(comparePeople(a, b)).toBe(verdict);
    expect(comparePeople(b, a)).toBe(verdict);
  });
});

describe("any two names of persons", () => {
  const word = fc.constantFrom(
    ..."Omar Omer Umar Amir Amira Idriss Idris Mahamat Mohamed Deby Debi Hassan Hussein H. al-Ghani Ghany Jolani Golani".split(
      " ",
    ),
  );
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

  test("stand to each other as they do the other way about", () => {
    fc.assert(fc.property(name, name, (a, b) => comparePeople(a, b) === comparePeople(b, a)));
  });

  test("are the same as themselves", () => {
    fc.assert(fc.property(name, (a) => comparePeople(a, a) !== "different"));
  });
});

describe("a description's side", () => {
  test.each([
    ["anti-regime forces", "insurgent"],
    ["opposition fighters", "insurgent"],
    ["anti-government militants", "insurgent"],
    ["Syrian army", "state"],
    ["pro-government fighters", "state"],
    ["government troops", "state"],
    ["residents", null],
    ["fighters", null],
  ])("%s: %s", (words, side) => expect(sideOf(words)).toBe(side));
});

describe("a site in a town", () => {
  test.each([
    ["Hama's central prison", "Hama", { kind: "prison", own: "" }],
    ["the city’s main jail", "Hama", { kind: "prison", own: "" }],
    ["Munzenze prison", "Goma", { kind: "prison", own: "munzenze" }],
    ["its iconic citadel", "Aleppo", { kind: "citadel", own: "" }],
    ["Menagh air base", null, { kind: "base", own: "menagh" }],
    ["Hama", "Hama", null],
    ["the Orontes river", "Hama", null],
  ])("%s", (name, town, site) => expect(siteOf(name, town)).toEqual(site));
});

test("distance counts single slips", () => {
  expect(distance("jolani", "jolani")).toBe(0);
  expect(distance("jolani", "golany")).toBe(2);
  expect(distance("", "abc")).toBe(3);
});
