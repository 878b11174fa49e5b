import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("linking", () => {
  test("ties short forms to the full name", () => {
    const { named, whose } = read(
      "President Ivana Horak resigned on Monday. Horak left the palace at noon. Mr. Tomas Lindqvist stayed, and Lindqvist spoke.",
    );
    expect(named("Ivana Horak")).toMatchObject({ kind: "person", forms: ["Ivana Horak", "Horak"] });
    expect(whose("Lindqvist", 2)?.name).toBe("Tomas Lindqvist");
  });

  test("leaves two bearers of a surname two people, the bare name to the one first and most named", () => {
    const { entities, whose } = read(
      "President Ivana Horak spoke. Pavel Horak, the president’s father, died in 1990. Horak then left.",
    );
    expect(entities.all.filter((e) => e.kind === "person" && e.named).map((e) => e.name)).toEqual([
      "Ivana Horak",
      "Pavel Horak",
    ]);
    expect(whose("Horak", 3)?.name).toBe("Ivana Horak");
  });

  test("takes particles for nothing: one person", () => {
    const { entities } = read("Hamid al-Karimi spoke. Later Hamid Karimi left, and al-Karimi wept.");
    expect(entities.all.filter((e) => e.kind === "person" && e.named)).toHaveLength(1);
  });

  test("ties acronyms in brackets, also far from where they are explained", () => {
    const { whose } = read(
      "Harakat al-Fajr (HF), a rebel group, attacked. On Tuesday HF left. The group claimed the town.",
    );
    expect(whose("HF", 2)?.name).toBe("Harakat al-Fajr");
    expect(whose("The group")?.name).toBe("Harakat al-Fajr");
  });

  test("ties acronyms by their letters", () => {
    const { whose } = read("The Lakeland Democratic Forces advanced. The LDF said it took the hill.");
    expect(whose("LDF")?.name).toBe("Lakeland Democratic Forces");
  });

  test("ties “the Observatory” to the one named so", () => {
    const { whose } = read("The Lakeland Observatory for Human Rights counted 12 dead. The Observatory gave no names.");
    expect(whose("The Observatory")?.name).toBe("Lakeland Observatory for Human Rights");
  });

  test("does not take a word for the short form of a name that comes only later", () => {
    const { whose } = read("The Coalition struck twice. The Free Arna Coalition marched on Monday.");
    expect(whose("Coalition")?.name).toBe("Coalition");
    expect(whose("Free Arna Coalition")?.name).toBe("Free Arna Coalition");
  });

  test("does not make two people one because one called the other something", () => {
    const { entities } = read(
      "Helen Marlow called Tomas Lindqvist a liar. Tomas Lindqvist, called to the stand, left.",
    );
    expect(entities.all.filter((e) => e.kind === "person" && e.named)).toHaveLength(2);
  });

  test("does not make a group one with what it broke away from", () => {
    const { whose } = read("A former Hamas affiliate known as Harakat al-Fajr, a rebel group, claimed it.");
    expect(whose("Harakat al-Fajr")?.forms).toEqual(["Harakat al-Fajr"]);
  });

  test.each([
    "Omar Rahim, better known as Abu Yusuf al-Lakani, leads the group.",
    "Abu Yusuf al-Lakani, whose real name is Omar Rahim, leads the group.",
    "Omar Rahim, whose nom de guerre is Abu Yusuf al-Lakani, leads the group.",
  ])("makes two names one person in %j", (text) => {
    const [person, ...others] = read(text).entities.all.filter((e) => e.kind === "person" && e.named);
    expect(others).toEqual([]);
    expect(person!.forms).toEqual(expect.arrayContaining(["Omar Rahim", "Abu Yusuf al-Lakani"]));
  });

  test("keeps a town and its province apart", () => {
    const { entities } = read("Rebels entered Idlib. Clashes went on in Idlib province.");
    const keys = entities.all.flatMap((e) => e.geography?.key ?? []);
    expect(keys).toEqual(["SY/idlib", "SY/province/idlib"]);
  });

  test("chooses the town of the country that the story is about", () => {
    const { whose } = read("Libyan fighters said Libya was lost. They left Tripoli for Libya’s south.");
    expect(whose("Tripoli")?.geography?.country).toBe("LY");
    const lebanon = read("Lebanese soldiers said Lebanon was lost. They left Tripoli for Lebanon’s south.");
    expect(lebanon.whose("Tripoli")?.geography?.country).toBe("LB");
  });

  test("reads the places of a dateline", () => {
    const { document, entities } = read("KHARKIV, Ukraine (Reuters) — Shells fell on Monday, officials said.");
    expect(entities.at(document.datelinePlace!)?.geography?.key).toBe("UA/kharkiv");
  });
});

describe("descriptions", () => {
  test("are one where nothing tells them apart", () => {
    const { whose } = read("The Lakeland army fled on Monday. Rebels followed. The army denied it.");
    expect(whose("The army")).toBe(whose("The Lakeland army"));
    expect(whose("The army")).toMatchObject({ named: false, kind: "group" });
  });

  test("stay apart where something does", () => {
    const { whose } = read("Anti-regime forces advanced. The regime forces fled.");
    expect(whose("Anti-regime forces")).not.toBe(whose("The regime forces"));
  });

  test("“the front” is the one body that is named so, not one of two", () => {
    const one = read("The Lakeland Liberation Front struck. Envoys accused the front of lying.");
    expect(one.whose("front")?.name).toBe("Lakeland Liberation Front");
    const two = read("The Lakeland Liberation Front met the Popular Front. Envoys accused the front of lying.");
    expect(two.whose("front")?.named).toBe(false);
  });

  test("“the country” stays open where two are named alike", () => {
    const { whose } = read("Troops crossed from Chad into Sudan. The talks failed. Then the country burned.");
    expect(whose("the country")?.named).toBe(false);
  });

  test("are not the name inside them", () => {
    const { whose } = read("President Ivana Horak resigned. Horak’s forces fled.");
    expect(whose("Horak’s forces")).toMatchObject({ kind: "group", named: false });
    expect(whose("Horak’s", 1)?.name).toBe("Ivana Horak");
  });

  test("beside a name are the one named", () => {
    const { whose } = read("The rebels took the key city of Velikovo on Monday. The city fell without a fight.");
    expect(whose("the key city")?.name).toBe("Velikovo");
    expect(whose("The city")?.name).toBe("Velikovo");
  });

  test("mean the town that the text is about, not one named in passing", () => {
    const { whose } = read(
      "Rebels entered Kharkiv on Monday. Kharkiv had been shelled for days. Shells hit Kharkiv again, and one road was left toward Sumy. The army gave up the city.",
    );
    expect(whose("the city")?.name).toBe("Kharkiv");
  });

  test("with a group’s name before them are that group", () => {
    const { whose } = read(
      "The rebel group J9 attacked. J9 fighters took the bridge. J9 rebel forces left. J9 officials spoke.",
    );
    expect(whose("J9 fighters")?.name).toBe("J9");
    expect(whose("J9 rebel forces")?.name).toBe("J9");
    expect(whose("J9 officials")?.name).toBe("J9 officials");
  });

  test("leave “the group” open when no group was named", () => {
    const { whose } = read("Ivana Horak spoke on Monday. The group left.");
    expect(whose("The group")?.named).toBe(false);
  });
});

describe("pronouns", () => {
  test("go to the subject before them", () => {
    const { whose } = read("Ivana Horak met Tomas Lindqvist. She said nothing. The rebels left. They took the guns.");
    expect(whose("She")?.name).toBe("Ivana Horak");
    expect(whose("They")?.name).toMatch(/rebels/i);
  });

  test("of a speaker go to the speaker", () => {
    const { whose } = read(
      "“I will stay home,” said Yonas, a 29-year-old shopkeeper. “I have nowhere to go,” he said.",
    );
    expect(whose("I")?.name).toBe("Yonas");
    expect(whose("I", 2)?.name).toBe("Yonas");
  });

  test("of the first person plural go to the side that speaks", () => {
    const { whose } = read(
      "“We left the hill,” said Colonel Omar Zahir, a spokesman for the River Alliance. “They attacked us,” he said. The Lakeland Front said: “Our men hold it.”",
    );
    expect(whose("We")?.name).toBe("River Alliance");
    expect(whose("us")?.name).toBe("River Alliance");
    expect(whose("Our")?.name).toBe("Lakeland Front");
  });

  test.each(["“We lost everything,” said Marta Kovac.", "We urge all sides to stop.", "The US and us."])(
    "of the first person plural stay open in %j",
    (text) => {
      expect(read(text).whose(/we/i.exec(text)?.[0] ?? "us")).toBeNull();
    },
  );

  test.each(["It is urgent to protect them.", "It rained on Monday."])("stand for nobody in %j", (text) => {
    expect(read(text).whose("It")).toBeNull();
  });

  test("are not who does to them what the verb says", () => {
    const { whose } = read(
      "The River Alliance attacked the army. The army outflanked it. Karim Haddad met Omar Zahir. Zahir left him.",
    );
    expect(whose("it", 1)?.name).not.toMatch(/army/);
    expect(whose("him")?.name).toBe("Karim Haddad");
  });

  test("stand for what happened behind denying and confirming", () => {
    expect(read("The River Alliance took Arnavut. The Lakeland Front denied it.").whose("it")).toBeNull();
  });

  test("do not reach past two sentences", () => {
    const { whose } = read("Tomas Lindqvist spoke. Rain fell. Snow fell. Oil cost more. At last he left.");
    expect(whose("he")).toBeNull();
  });
});

describe("what it gives", () => {
  test("exact spans, in order, each inside the stretch asked for", () => {
    const text = "Prime Minister Ivana Horak flew to Kyiv. The Red Cross stayed in Kharkiv with 12 soldiers.";
    const { entities } = read(text);
    const [from, to] = [text.indexOf("The Red"), text.length];
    const mentions = entities.within([from, to]);
    expect(mentions.map(({ span }) => text.slice(...span))).toEqual(["Red Cross", "Kharkiv", "soldiers"]);
    for (const { mentions, forms } of entities.all)
      for (const span of mentions) expect(forms.length > 0 && text.slice(...span).length > 0).toBe(true);
  });

  test("the same for the same text", () => {
    const text = "Rebels took Kharkiv. The army, led by Gen. Oleh Tkachuk, fled. He denied it.";
    expect(read(text).entities.all).toEqual(read(text).entities.all);
  });
});
