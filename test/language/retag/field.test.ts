import { expect, test } from "vitest";
import { parse } from "../../../src/language/parse.ts";
import { retag } from "../../../src/language/retag/retag.ts";
import { tagWords } from "../../../src/language/tagged.ts";
import { tokenise } from "../../../src/language/tokens.ts";
import { weights } from "../../../src/language/weights.ts";

/** Trigger words of the field with the tags that are right, several where annotators may differ. */
const field = [
  "The offensive/NN began at dawn near Bakhmut.",
  "The army's counteroffensive/NN stalled/VBD south of Orikhiv.",
  "Rebels capture/VBP Lashio as junta troops retreat/VBP.",
  "The capture/NN of Lashio cut/VBD the trade road.",
  "Militants last occupied/VBD Bria in 2017.",
  "The occupied/VBN|JJ villages lie along the river.",
  "A raid/NN on the camp left/VBD nine dead/JJ.",
  "Gunmen raid/VBP villages along the border every week.",
  "The siege/NN of Sloviansk lasted/VBD three months.",
  "Drones strike/VBP an oil depot near the port.",
  "The strike/NN hit/VBD a bakery in Nyala.",
  "Air strikes/NNS killed/VBD twelve people in Nyala.",
  "The junta claims/VBZ it holds/VBZ the bridge.",
  "The claims/NNS could not be checked.",
  "The general/NN, who led/VBD the advance/NN, was wounded/VBN.",
  "A general/JJ strike/NN closed/VBD the mines.",
  "Troops advance/VBP on Sumy from two sides.",
  "Iran backs/VBZ the militia with drones.",
  "Insurgents withdrew/VBD after the shelling/NN of the market.",
  "Shelling/NN killed/VBD four people in Kherson overnight.",
  "Soldiers were shelling/VBG the port all night.",
  "The fall/NN of Avdiivka followed/VBD a four-month fight/NN.",
  "Avdiivka falls/VBZ after months of fighting/NN",
  "Fighting/NN erupted/VBD in Bunia on Friday.",
  "The rebels fought/VBD their way into the centre.",
  "Thousands fled/VBD the attack/NN on foot.",
  "The militia attacked/VBD two posts, forcing/VBG guards to flee/VB.",
  "Army Retakes/VBZ Airport From Paramilitaries",
  "Rebels Seize/VBP Dam as Talks Collapse/VBP",
  "Dozens Killed/VBN in Market Strike/NN",
  "The minister called for a halt/NN to the bombing/NN.",
  "The ambush/NN killed/VBD nine soldiers, the army said/VBD.",
  "The town, besieged/VBN since May, fell/VBD on Sunday.",
  "Troops backed/VBN by tanks entered/VBD Omdurman.",
  "The blockade/NN cut/VBD food supplies to the island.",
  "Houthi missiles target/VBP ships in the strait.",
  "The target/NN was a fuel depot.",
  "Both sides agreed to swap/VB prisoners.",
  "A prisoner swap/NN freed/VBD two pilots.",
  "The patrol/NN came under fire/NN near Kidal.",
  "Soldiers fire/VBP on crowds in the capital.",
  "The march/NN ended/VBD in clashes/NNS with police.",
  "Police clash/VBP with marchers in Dakar.",
  "Prisoners freed/VBN by the rebels joined/VBD them.",
  "The rebels freed/VBD prisoners held/VBN since March.",
  "The incursion/NN forced/VBD thousands from their homes.",
  "Forces loyal/JJ to the general took/VBD the palace.",
  "The assault/NN wounded/VBD six and set/VBD trucks alight.",
  "Militants assault/VBP a base near Djibo.",
  "The pay raise/NN did not reach/VB the front.",
  "The retreat/NN left/VBD the road open/JJ.",
  "The military/NN said/VBD its jets had struck/VBN a convoy.",
  "Military/JJ police sealed/VBD the square.",
  "Rebels hold/VBP the north and the army controls/VBZ the coast.",
  "The controls/NNS at the border were lifted/VBN.",
  "Hundreds protest/VBP the coup in Niamey.",
  "The protest/NN was broken up/RP by police.",
  "Peacekeepers leave/VBP Gao after ten years.",
  "The loss/NN of Bakhmut hurt/VBD morale.",
  "The toll/NN rose/VBD to 90 on Monday.",
];

interface Case {
  readonly text: string;
  readonly wanted: readonly { readonly word: string; readonly tags: readonly string[] }[];
}

const mark = /(\S+?)\/([A-Z|]+)/g;
const cases = field.map(
  (row): Case => ({
    text: row.replace(/\/[A-Z|]+/g, ""),
    wanted: [...row.matchAll(mark)].map(([, word = "", tags = ""]) => ({ word, tags: tags.split("|") })),
  }),
);

/** Words whose tag is none of those wanted: "fire as VBG in …". */
function wrong({ text, wanted }: Case, tagged: readonly (readonly [word: string, tag: string])[]): string[] {
  let at = 0;
  return wanted.flatMap(({ word, tags }) => {
    while (tagged[at]![0] !== word) at++;
    const tag = tagged[at++]![1];
    return tags.includes(tag) ? [] : [`${word} as ${tag} in “${text}”`];
  });
}

const count = cases.reduce((sum, { wanted }) => sum + wanted.length, 0);

test("nine of ten trigger words of the field have the right tag", () => {
  const missed = cases.flatMap((one) => {
    const tokens = parse(one.text, [0, one.text.length]).flatMap((sentence) => sentence.tokens);
    return wrong(
      one,
      tokens.map(({ text, xpos }) => [text, xpos]),
    );
  });
  expect(count).toBeGreaterThan(100);
  expect(missed.length / count, missed.join("\n")).toBeLessThan(0.1);
});

test("correcting twice changes nothing", () => {
  const { tagger } = weights();
  for (const { text } of cases) {
    const { forms, tags } = tagWords(text, tokenise(text, 0, text.length), weights());
    const again = tags.slice();
    retag(forms, again, tagger.tags);
    expect(again).toEqual(tags);
  }
});
