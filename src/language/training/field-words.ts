/** Words of the field for made-up training sentences. A verb is its base, and past and participle where they are irregular. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** One verb: base, third person, past, participle, gerund. */
export interface VerbForms {
  readonly VB: string;
  readonly VBZ: string;
  readonly VBD: string;
  readonly VBN: string;
  readonly VBG: string;
}

const third = (base: string): string =>
  /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

function regular(base: string, ending: string): string {
  if (/[^aeo]e$/.test(base)) return base.slice(0, -1) + ending;
  if (/[^aeiou]y$/.test(base) && ending === "ed") return `${base.slice(0, -1)}ied`;
  return DOUBLING.has(base) ? base + base.at(-1) + ending : base + ending;
}

const DOUBLING = new Set(list("repel expel gun abet patrol rebut stop plan"));

/** "take:took:taken" or "seize". */
function verb(entry: string): VerbForms {
  const [base = "", past = regular(base, "ed"), participle = past] = entry.split(":");
  return { VB: base, VBZ: third(base), VBD: past, VBN: participle, VBG: regular(base, "ing") };
}

export const TRANSITIVE = list(`
  capture seize take:took:taken retake:retook:retaken storm shell bomb strike:struck attack raid occupy control overrun:overran:overrun
  recapture liberate besiege encircle surround evacuate deploy send:sent launch repel kill wound injure displace detain
  arrest abduct release free ambush target destroy pound intercept enter leave:left abandon burn hold:held regain lose:lost
  secure clear cut:cut:cut block reach cross close reopen open force drive:drove:driven push expel shoot:shot fire
  sever defend reinforce mine loot torch kidnap execute jail free condemn reject announce impose lift back support arm
  evacuate withdraw:withdrew:withdrawn order accuse blame warn hit:hit:hit bombard demolish damage
`).map(verb);

export const INTRANSITIVE = list(`
  advance withdraw:withdrew:withdrawn retreat flee:fled escape surrender fall:fell:fallen clash fight:fought march collapse
  erupt regroup redeploy resign die:died:died explode return stall resume defect gather protest
`).map((entry) =>
  entry.startsWith("die") ? { VB: "die", VBZ: "dies", VBD: "died", VBN: "died", VBG: "dying" } : verb(entry),
);

export const PLURAL_NOUNS = list(`
  troops soldiers rebels militants fighters insurgents forces militiamen gunmen civilians residents officials inmates
  prisoners guards warplanes jets drones airstrikes shells rockets missiles tanks commanders separatists paramilitaries
  protesters refugees families villages towns districts positions bases checkpoints convoys hostages negotiators mediators
  jihadists loyalists reinforcements suburbs workers
`);

export const SINGULAR_NOUNS = list(`
  army militia group coalition government military regime ministry town city village province base airport prison district
  capital border bridge garrison offensive advance attack assault strike raid ceasefire siege general commander president
  governor spokesman monitor junta alliance brigade convoy barracks dam port highway front truce drone warplane rebel militant
  market hospital school depot
`);
