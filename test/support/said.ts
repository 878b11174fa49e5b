import type { Said } from "./reading.ts";
import { killed } from "./reading.ts";

// Two things that articles of many tests say.

export const fell: Said = {
  type: "control",
  text: "Rebels captured Hama on Thursday.",
  lemma: "capture",
  actor: "rebels",
  place: "Hama",
  when: "2024-12-05",
};

export const bomb: Said = {
  type: "casualties",
  text: "A bomb killed 12 people in Arna.",
  lemma: "kill",
  place: "Arna",
  when: "2024-12-04",
  quantity: killed(12),
};
