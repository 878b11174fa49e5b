import { commands } from "../../commands/commands.ts";
import { handler } from "../../commands/handle.ts";
import { fold } from "../../src/alert/fold.ts";
import type { Answer } from "../../src/model/answer.ts";
import type { Reading } from "../../src/model/claim.ts";
import { subscriptionsIn } from "../../src/store/alerts.ts";
import { chatState } from "../../src/store/chat.ts";
import { day, killed, reading, since, year } from "../support/reading.ts";
import { openBench } from "../support/record.ts";

/** A week around Kutum as three newsrooms tell it; the week is made up. */
export const week: readonly Reading[] = [
  reading({
    outlet: "Wadi Post",
    path: "post.txt",
    published: "2025-05-02",
    says: [
      {
        type: "control",
        text: "Fighters took Kutum on Thursday.",
        lemma: "take",
        actor: "fighters",
        target: "#Army",
        place: "Kutum",
        when: day("2025-05-01", "relative"),
      },
      {
        type: "casualties",
        text: "At least 40 people have been killed since Sunday, the War Monitor said.",
        lemma: "kill",
        place: "Kutum",
        when: since("2025-04-27", "2025-05-02"),
        quantity: killed(40, null, "at least 40"),
        origin: "#War Monitor",
      },
      {
        type: "statement",
        text: "“We left to spare the town,” the general said.",
        lemma: "say",
        origin: "@Omar Said",
        quoted: true,
      },
      {
        type: "affiliation",
        text: "Omar Said, head of the Free Front",
        lemma: "head",
        actor: "@Omar Said",
        target: "#Free Front",
      },
    ],
  }),
  reading({
    outlet: "Desert Wire",
    path: "wire.txt",
    published: "2025-05-02",
    says: [
      {
        type: "control",
        text: "Rebels captured Kutum.",
        lemma: "capture",
        actor: "rebels",
        place: "Kutum",
        when: "2025-05-01",
      },
      {
        type: "combat",
        text: "Jets struck Kutum late on Wednesday.",
        lemma: "strike",
        place: "Kutum",
        when: "2025-04-30",
      },
      {
        type: "movement",
        text: "They are expected to move on Hama next.",
        lemma: "advance",
        actor: "rebels",
        place: "Hama",
        modality: "expected",
      },
    ],
  }),
  reading({
    outlet: "Old Town Star",
    path: "star.txt",
    published: "2025-05-03",
    says: [
      {
        type: "control",
        text: "Insurgents seized Kutum on 1 May.",
        lemma: "seize",
        actor: "insurgents",
        place: "Kutum",
        when: "2025-05-01",
      },
      { type: "combat", text: "Kutum was shelled in 1989.", lemma: "shell", place: "Kutum", when: year(1989) },
    ],
  }),
];

/** The real commands over a record in memory. */
export async function newsroom(readings: readonly Reading[] = week) {
  const bench = await openBench();
  await bench.add(...readings);
  const faults: unknown[] = [];
  const handle = handler({
    commands,
    context: {
      views: bench.record.views,
      alerts: subscriptionsIn(bench.database, fold),
      chat: chatState(() => {}),
      dateReader: async () => (typed) => (/^\d{4}-\d\d-\d\d$/.test(typed) ? typed : null),
    },
    fault: (fault) => faults.push(fault),
  });
  return {
    bench,
    faults,
    ask: (typed: string, channel = "slack:C1"): Promise<Answer> =>
      handle({ command: typed, text: "", channel, user: "me" }),
  };
}

/** All text of an answer, a line a row. */
export const shown = (answer: Answer): string =>
  [
    answer.title,
    answer.summary,
    ...answer.sections.flatMap(({ heading, lines }) => [
      heading,
      ...lines.map(({ label, text, note, quote }) =>
        [label, text, note, quote?.words, quote?.source].filter(Boolean).join(" | "),
      ),
    ]),
    answer.footer,
  ]
    .filter(Boolean)
    .join("\n");
