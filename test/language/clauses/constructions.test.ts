import { describe, expect, test } from "vitest";
import { clausesOf } from "../../../src/language/clauses/clauses.ts";
import { parse } from "../../../src/language/parse.ts";
import type { Clause, Phrase } from "../../../src/model/clause.ts";

const clauses = (text: string, lemma: string, kind: Clause["kind"]): Clause[] =>
  parse(text, [0, text.length]).flatMap((sentence) => clausesOf(sentence, (word, of) => word === lemma && of === kind));

/** The word a phrase hangs on: "dozens" of "dozens of villages". */
const head = (phrase: Phrase | null): string | null => phrase?.head.text ?? null;

/** Sentence, verb, head of who does it, head of who or what it is done to. */
type Row = readonly [text: string, lemma: string, subject: string | null, object: string | null];

function reads(rows: readonly Row[]): void {
  test.each(rows)("%s [%s]", (text, lemma, subject, object) => {
    const [clause] = clauses(text, lemma, "verb");
    expect(clause && [head(clause.subject), head(clause.object)]).toEqual([subject, object]);
  });
}

describe("passives", () => {
  reads([
    ["The bridge was destroyed by saboteurs.", "destroy", "saboteurs", "bridge"],
    ["Dozens of villages have been overrun since March.", "overrun", null, "Dozens"],
    ["The hospital had been shelled twice by the navy before dawn.", "shell", "navy", "hospital"],
    ["Three aid workers were being held by the militia.", "hold", "militia", "workers"],
    ["The convoy got hit near Bahri.", "hit", null, "convoy"],
    ["The port, hit by drones overnight, stayed shut.", "hit", "drones", "port"],
  ]);
});

describe("control and raising", () => {
  reads([
    ["The brigade achieved a breakthrough by capturing Kupyansk.", "capture", "brigade", "Kupyansk"],
    ["The separatists attempted to storm the barracks.", "storm", "separatists", "barracks"],
    ["The militia appears to have seized the refinery.", "seize", "militia", "refinery"],
    ["The president was said to have fled the capital.", "flee", "president", "capital"],
    ["Troops were ordered to abandon the ridge.", "abandon", "Troops", "ridge"],
    ["The army forced residents to leave Bor.", "leave", "residents", "Bor"],
    ["The junta vowed to retake Lashio.", "retake", "junta", "Lashio"],
    ["The commander accused rivals of shelling the market.", "shell", "rivals", "market"],
    ["The militia managed to capture the airfield.", "capture", "militia", "airfield"],
    ["After seizing the dam, the rebels cut the power.", "seize", "rebels", "dam"],
    ["Fighters tried but failed to enter Mekelle.", "enter", "Fighters", "Mekelle"],
    ["The marines are believed to have killed the warlord.", "kill", "marines", "warlord"],
  ]);
});

describe("coordinated verbs", () => {
  reads([
    ["The rebels surrounded and captured the garrison.", "surround", "rebels", "garrison"],
    ["Gunmen stormed the village, burned houses and abducted ten girls.", "abduct", "Gunmen", "girls"],
    ["The army and its allies shelled the suburb and cut its water.", "cut", "army", "water"],
    ["The town was captured on Monday and looted by militiamen.", "loot", "militiamen", "town"],
    ["Soldiers opened fire, killing six people and wounding twenty.", "wound", "Soldiers", "twenty"],
  ]);
});

describe("relative clauses", () => {
  reads([
    ["The general, who commanded the garrison, was arrested.", "arrest", null, "general"],
    ["The general, who commanded the garrison, was arrested.", "command", "general", "garrison"],
    ["The bridge, which was destroyed in 2019, is closed.", "destroy", null, "bridge"],
    [
      "The March 23 Movement, which Congo and the UN say is supported by Rwanda, captured Goma.",
      "capture",
      "Movement",
      "Goma",
    ],
    [
      "The March 23 Movement, which Congo and the UN say is supported by Rwanda, captured Goma.",
      "support",
      "Rwanda",
      "Movement",
    ],
    ["The town that the militants captured last week was empty.", "capture", "militants", "town"],
    ["The drones the army shot down were cheap.", "shoot", "army", "drones"],
    ["Villagers who had fled the fighting returned.", "flee", "Villagers", "fighting"],
    ["The commander whom the court convicted escaped.", "convict", "court", "commander"],
    ["The warlord, whose men looted the city, was killed by a drone.", "kill", "drone", "warlord"],
    ["The warlord, whose men looted the city, was killed by a drone.", "loot", "men", "city"],
    ["The rebels took the barracks, where soldiers had held prisoners.", "hold", "soldiers", "prisoners"],
  ]);
});

describe("appositives before the verb", () => {
  reads([
    ["The Red Dawn, an Islamist group formerly allied with the junta, seized Manaka.", "seize", "Dawn", "Manaka"],
    ["Idris Tor, the head of the navy, ordered the raid.", "order", "Idris", "raid"],
    ["Bakhmut, a mining town in the east, fell in May.", "fall", "Bakhmut", null],
    ["The RSF, a paramilitary group at war with the army, shelled El Obeid.", "shell", "RSF", "El"],
  ]);
});

describe("participles", () => {
  reads([
    ["Forces backed by Turkey entered the town.", "enter", "Forces", "town"],
    ["Forces backed by Turkey entered the town.", "back", "Turkey", "Forces"],
    ["Fleeing residents blocked the highway.", "block", "residents", "highway"],
    ["Aid reached the besieged town.", "reach", "Aid", "town"],
    ["Shells fired from the hills hit a school.", "hit", "Shells", "school"],
    ["Prisoners freed by the insurgents joined them.", "free", "insurgents", "Prisoners"],
    ["Backed by tanks, the militia entered Omdurman.", "enter", "militia", "Omdurman"],
    ["The army bombed the port, destroying two ships.", "destroy", "army", "ships"],
  ]);
});

describe("quoted fragments", () => {
  reads([
    ["More than 40,000 people have been “newly displaced” by the fighting.", "displace", "fighting", "people"],
    ["The army said it had “neutralised” nine fighters.", "neutralise", "it", "fighters"],
    ["The minister called the shelling “a war crime” and blamed the rebels.", "blame", "minister", "rebels"],
  ]);
});

describe("headlines", () => {
  reads([
    ["Rebels seize Lashio after month of fighting", "seize", "Rebels", "Lashio"],
    ["Avdiivka falls", "fall", "Avdiivka", null],
    ["Dozens killed in Israeli strike", "kill", null, "Dozens"],
    ["Army says it shot down ten drones", "say", "Army", null],
    ["Army says it shot down ten drones", "shoot", "it", "drones"],
    ["Ukraine hits oil depot in Russia", "hit", "Ukraine", "depot"],
    ["Junta loses control of border town", "lose", "Junta", "control"],
    ["Troops withdraw from Khartoum", "withdraw", "Troops", null],
    ["Hundreds flee as militia enters Bunia", "flee", "Hundreds", null],
    ["Hundreds flee as militia enters Bunia", "enter", "militia", "Bunia"],
    ["Rebel Leader Killed in Drone Strike", "kill", null, "Leader"],
  ]);
});

describe("reporting verbs", () => {
  reads([
    ["The army said on Friday that its troops had retaken Wad Madani.", "retake", "troops", "Madani"],
    ["Its troops had retaken Wad Madani, the army said.", "retake", "troops", "Wad"],
    ["Its troops, the army said on Friday, had retaken Wad Madani.", "retake", "troops", "Wad"],
    ["Rebels captured the base, according to two officials.", "capture", "Rebels", "base"],
    ["According to the governor, militants beheaded three farmers.", "behead", "militants", "farmers"],
    ["“We destroyed the column,” said General Haile.", "say", "Haile", null],
    ["The militia, officials in Juba said, killed nine soldiers.", "kill", "militia", "soldiers"],
    [
      "Militants attacked the camp, killing nine, a spokesman for the mission said on Sunday.",
      "attack",
      "Militants",
      "camp",
    ],
  ]);
});

describe("other surroundings", () => {
  reads([
    ["Saudi-led coalition jets bombed Hodeidah.", "bomb", "jets", "Hodeidah"],
    ["The militia last occupied Goma in 2012.", "occupy", "militia", "Goma"],
    ["There were no troops left in the city.", "leave", null, "troops"],
    ["Not one soldier surrendered the post.", "surrender", "soldier", "post"],
    ["The rebels were given arms by the smugglers.", "give", "smugglers", "arms"],
  ]);
});

describe("nouns that tell of an event", () => {
  const around = (text: string, lemma: string) =>
    clauses(text, lemma, "noun")[0]?.obliques.map((o) => `${o.preposition} ${o.phrase.head.text}`);

  test.each([
    ["The capture of Lashio by the rebels stunned the junta.", "capture", ["of Lashio", "by rebels"]],
    ["Avdiivka's fall ended a four-month siege.", "fall", ["'s Avdiivka"]],
    ["Their takeover of the port alarmed neighbours.", "takeover", ["'s Their", "of port"]],
    ["An attack by gunmen on the church killed nine.", "attack", ["by gunmen", "on church"]],
    ["The Saudi-led assault on Hodeidah displaced thousands.", "assault", ["on Hodeidah", "by Saudi"]],
    ["The withdrawal of troops from Kherson took three days.", "withdrawal", ["of troops", "from Kherson"]],
    ["The capture surprised everyone.", "capture", []],
  ])("%s", (text, lemma, phrases) => {
    expect(around(text, lemma)).toEqual(phrases);
  });
});

describe("doubts", () => {
  const sure = (text: string, lemma: string) => clauses(text, lemma, "verb")[0]?.sure;

  test("none where subject and object stand beside the verb", () => {
    expect(sure("Soldiers shelled the port.", "shell")).toBe(true);
  });

  test("a phrase that stands in for what the tree has not is one", () => {
    expect(sure("It took the army nine days to capture the hill.", "take")).toBe(false);
  });
});
