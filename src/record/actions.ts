import type { ClaimType } from "../model/claim.ts";

// What a trigger does, whatever the verb: "seized", "fell", "the loss of" are one action, `take`.

const families: Partial<Record<ClaimType, Readonly<Record<string, string>>>> = {
  control: {
    take: `capture seize retake recapture overrun conquer occupy liberate reconquer wrest regain reclaim secure take grab fall lose loss
      takeover seizure recapture liberation conquest occupation retaking surrender cede relinquish gain assume storm free abandon slip
      losing collapse overtake declare announce victory`,
    retake: "retake recapture reconquer regain reclaim retaking",
    hold: "hold control maintain retain consolidate possession remain keep",
  },
  movement: {
    advance: `advance march push move head pour roll press sweep close race converge near approach reach turn focus mass open shift
      expand go proceed`,
    enter: "enter breach penetrate storm infiltrate land cross invade invasion incursion entry march push",
    withdraw: `withdraw withdrawal retreat redeploy redeployment pull pullout pullback pull-out abandon evacuate evacuation leave
      regroup flee quit vacate`,
    encircle: "encircle surround besiege blockade cut encirclement siege trap",
    deploy: "deploy deployment send bring mobilize mobilise reposition reinforce dispatch bolster",
    visit: "visit tour arrive travel appear return appearance fly trip make pay",
    flee: "flee escape board depart leave resign fly",
  },
  combat: {
    airstrike: "airstrike air-strike strike bombard bombardment raid warplane sortie drone",
    shelling: "shell shelling artillery rocket missile fire mortar barrage bombard bombardment salvo",
    bombing: "bomb bombing",
    blast: "blast explode explosion detonate",
    clash: "clash fight fighting battle skirmish firefight confrontation combat gunfight engage",
    attack: "attack assault ambush raid storm target hit",
    repel: "repel repulse thwart resist defend",
    offensive: "offensive launch campaign operation escalate escalation begin spearhead start push lead mount",
    counter: "counteroffensive counter-offensive counterattack counter-attack",
    siege: "siege besiege blockade",
  },
  casualties: {
    kill: "kill die death dead fatality slay slaying murder massacre execute execution assassinate perish killing lose",
    wound: "wound injure hurt maim injury wounding",
  },
  detention: {
    take: "arrest detain imprison jail abduct kidnap capture seize apprehend intern nab incarcerate arrest detention abduction kidnapping imprisonment hold take",
    free: "free release liberate rescue swap exchange liberation freeing walk",
    escape: "escape flee jailbreak breakout",
  },
  diplomacy: {
    meet: "meet talk summit host negotiate hold discuss consult meeting talks conference attend gather convene negotiation travel visit",
    mediate: "mediate mediation broker engage",
    call: "call urge demand appeal press ask plead",
    cut: "cut sever expel recall break suspend",
    agree: "agree sign ceasefire truce deal accord agreement",
  },
  policy: {
    decide:
      "announce order decree approve sign issue declare enact pass adopt mandate decide instruct authorise authorize",
    close: "close shut seal",
    open: "open reopen lift ease",
    impose: "impose sanction ban restrict bar prohibit",
  },
};

/** Pairs of actions that one outlet may use for what another calls the other. */
const kin = new Set([
  "airstrike+attack",
  "airstrike+bombing",
  "airstrike+shelling",
  "attack+blast",
  "attack+bombing",
  "attack+clash",
  "attack+offensive",
  "attack+shelling",
  "blast+bombing",
  "bombing+shelling",
  "escape+free",
  "flee+withdraw",
  "advance+enter",
  "agree+meet",
  "mediate+meet",
]);

const index = new Map<string, string[]>();
for (const [type, byFamily] of Object.entries(families)) {
  for (const [family, lemmas] of Object.entries(byFamily)) {
    for (const lemma of new Set(lemmas.split(/\s+/)))
      index.set(`${type}:${lemma}`, [...(index.get(`${type}:${lemma}`) ?? []), family]);
  }
}

/** The actions a trigger's lemma stands for within a type; the lemma itself where no family holds it. */
export const actionsOf = (type: ClaimType, lemma: string): readonly string[] =>
  index.get(`${type}:${lemma.toLowerCase()}`) ?? [lemma.toLowerCase()];

/** True when the two words may name one thing: "strike" and "shelling". */
export const areKin = (a: string, b: string): boolean => kin.has([a, b].sort().join("+"));

/** The action and all that may name the same thing. */
export const kindred = (action: string): readonly string[] => [action, ...(kinOf.get(action) ?? [])];

const kinOf = new Map<string, string[]>();
for (const [a, b] of [...kin].map((pair) => pair.split("+") as [string, string])) {
  kinOf.set(a, [...(kinOf.get(a) ?? []), b]);
  kinOf.set(b, [...(kinOf.get(b) ?? []), a]);
}

/** True where actions that share nothing are two events; elsewhere words vary too freely to tell. */
export const tellsApart = (type: ClaimType): boolean => type in families && type !== "policy" && type !== "casualties";
