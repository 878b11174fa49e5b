import { describe, expect, test } from "vitest";
import { findNames } from "../../../src/language/names/names.ts";
import { parse } from "../../../src/language/parse.ts";

const whole = (text: string) => {
  const sentences = parse(text, [0, text.length]);
  return { sentences, ...findNames(text, sentences, new Set()) };
};
/** "person: Hakim al-Karimi" for each name, in order. */
const namesIn = (text: string) => whole(text).names.map((name) => `${name.kind}: ${name.text}`);

describe("people", () => {
  test.each([
    ["Prime Minister Ivana Horak met reporters on Monday.", "Ivana Horak"],
    ["The talks were led by U.N. Special Envoy for Yemen Tomas Lindqvist.", "Tomas Lindqvist"],
    ["Maj. Gen. Oleh Tkachuk said the bridge was gone.", "Oleh Tkachuk"],
    ["The deputy foreign minister, Abu Hamza al-Karimi, denied it.", "Abu Hamza al-Karimi"],
    ["Residents spoke of Vera van de Velde, a nurse.", "Vera van de Velde"],
    ["“We ran,” said Yonas, a 29-year-old shopkeeper.", "Yonas"],
    ["Bilqis, 36, fled on foot.", "Bilqis"],
    ["Secretary of State Helen Marlow arrived.", "Helen Marlow"],
    ["James Baker spoke first.", "James Baker"],
    ["Envoy Esteban de Arco left.", "Esteban de Arco"],
    ["Republican Helen Marlow won.", "Helen Marlow"],
    ["Marie Dupont-Leroux, who runs the clinic, said so.", "Marie Dupont-Leroux"],
    ["The agency lost its photographer, Yared Zelleke, in an ambush.", "Yared Zelleke"],
    ["Local governor Artem Kovalchuk said two people were hurt.", "Artem Kovalchuk"],
    ["Police arrested Getahun Worku in Mekelle.", "Getahun Worku"],
    ["Velupillai Kandasamy was killed near Mullaitivu.", "Velupillai Kandasamy"],
  ])("finds the person in %j", (text, name) => {
    expect(namesIn(text)).toContain(`person: ${name}`);
  });

  test("keeps title and name apart", () => {
    const { names, sentences } = whole("Government spokesman Kofi Adjei spoke.");
    const [name] = names.filter((n) => n.kind === "person");
    const title = sentences[0]!.tokens.slice(name!.title!.from, name!.title!.to).map((t) => t.text);
    expect(title).toEqual(["Government", "spokesman"]);
  });

  test("cuts the possessive off", () => {
    expect(namesIn("President Ivana Horak's guards fired.")).toContain("person: Ivana Horak");
  });

  test.each(["On Monday the General Staff met.", "The Baker Institute published it.", "In March the rebels left."])(
    "finds nobody in %j",
    (text) => {
      expect(namesIn(text).filter((n) => n.startsWith("person"))).toEqual([]);
    },
  );
});

describe("groups", () => {
  test.each([
    ["The Lakeland Observatory for Human Rights counted 12 dead.", "Lakeland Observatory for Human Rights"],
    ["The Ministry of Defence denied it.", "Ministry of Defence"],
    ["Fighters of the June 9 Movement entered the town.", "June 9 Movement"],
    ["Jaysh al-Nasr, a rebel group, claimed the attack.", "Jaysh al-Nasr"],
    ["The River Alliance (RA) said it would not leave.", "River Alliance"],
    ["J9 rebels took the airport.", "J9"],
    ["The Free Lakeland Army withdrew.", "Free Lakeland Army"],
    ["Doctors Without Borders closed the ward.", "Doctors Without Borders"],
    ["The United Nations said so.", "United Nations"],
    ["The Islamic State of Iraq and the Levant claimed it.", "Islamic State of Iraq and the Levant"],
    ["Thousands of Yazidis fled.", "Yazidis"],
    ["Earlier, IS had lost Raqqa.", "IS"],
    ["Fighters of the Three Rivers Alliance entered the town.", "Three Rivers Alliance"],
    [
      "The raid was claimed by the Group for the Defence of Islam and Muslims.",
      "Group for the Defence of Islam and Muslims",
    ],
    ["The Liberation Tigers of Lakeland held the hill.", "Liberation Tigers of Lakeland"],
    ["The Truth and Reconciliation Commission heard him.", "Truth and Reconciliation Commission"],
    ["Viv Lakay gunmen burned the market.", "Viv Lakay"],
    ["They caught the leader of the Jaguares.", "Jaguares"],
    ["Franco's Nationalists took Teruel.", "Nationalists"],
    ["The Ukrainian General Staff said so.", "Ukrainian General Staff"],
  ])("finds the group in %j", (text, name) => {
    expect(namesIn(text)).toContain(`group: ${name}`);
  });

  test("does not run two groups together", () => {
    const names = namesIn("The Government of Iraq and the River Alliance signed.");
    expect(names).toContain("group: Government of Iraq");
    expect(names).toContain("group: River Alliance");
  });

  test.each([
    "Syrian troops advanced.",
    "The Turkish-backed factions left.",
    "Security Council Resolution 2254 passed.",
  ])("takes no adjective or document for a group in %j", (text) => {
    expect(namesIn(text)).not.toContainEqual(expect.stringMatching(/Syrian|Turkish|Resolution/));
  });
});

describe("places", () => {
  test.each([
    ["The rebels entered Kharkiv on Monday.", "Kharkiv"],
    ["They shelled the village of Umm Darsa at dawn.", "Umm Darsa"],
    ["Clashes went on near Velikovo on Monday.", "Velikovo"],
    ["Troops left Arnavut province.", "Arnavut"],
    ["Fighting reached northern Belgorsk overnight.", "Belgorsk"],
    ["A strike hit Karsum, Sudan, on Monday.", "Karsum"],
    ["They held Arnavut International Airport.", "Arnavut International Airport"],
    ["Ships left the Gulf of Aden.", "Gulf of Aden"],
    ["U.S.-led forces struck.", "U.S."],
    ["Troops reached northern Shan State on Monday.", "Shan State"],
    ["Insurgents raided Makombwa in Cabo Delgado.", "Makombwa"],
    ["Gangs burned houses in Port-au-Prince.", "Port-au-Prince"],
    ["They bombed the village of Adi Haregay.", "Adi Haregay"],
    ["Bakhmut fell to Russian forces in May.", "Bakhmut"],
  ])("finds the place in %j", (text, name) => {
    expect(namesIn(text)).toContain(`place: ${name}`);
  });

  test.each([
    "It was nice reading of it.",
    "Analysts agree.",
    "Rebels left.",
    "Nancy Miller spoke.",
    "Liverpool beat Chelsea on Sunday.",
    "On Monday and Tuesday in March nothing moved.",
    "The Paris Peace Accords were signed.",
  ])("finds no place in %j", (text) => {
    expect(namesIn(text).filter((n) => n.startsWith("place"))).toEqual([]);
  });
});

describe("a whole text", () => {
  test("gives one name one kind", () => {
    const text = "President Omar Belgor resigned. Belgor left on Monday. In Belgor's office the phones rang.";
    expect(new Set(namesIn(text))).toEqual(new Set(["person: Omar Belgor", "person: Belgor"]));
  });

  test("reads a headline with the names of the body, and nothing else", () => {
    const text = "Rebels Take Velikovo In Major Blow\nThe rebels took the city of Velikovo on Monday.";
    const sentences = parse(text, [0, text.length]);
    const { names } = findNames(text, sentences, new Set([0]));
    expect(names.map((n) => n.text)).toEqual(["Velikovo", "Velikovo"]);
  });

  test("gives spans that cut the names out of the text", () => {
    const text = "On Monday, Prime Minister Ivana Horak flew to Kyiv with the Red Cross.";
    const { names } = whole(text);
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect(text.slice(...name.span)).toBe(name.text);
  });
});
