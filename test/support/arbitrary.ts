import fc from "fast-check";
import type { Said, Told } from "./reading.ts";
import { day, killed, reading, year } from "./reading.ts";

// Articles such as nobody wrote: a few places, people, days and numbers, in every mixture.

const places = ["Hama", "Homs", "Arna", "Kutum"];
const when = fc.oneof(
  fc.constantFrom("2024-12-01", "2024-12-04", "2024-12-05", "2024-12-20").map((iso) => day(iso)),
  fc.constantFrom("2024-12-04", "2024-12-06").map((iso) => day(iso, "inferred")),
  fc.constantFrom(1982, 2016).map(year),
);

const said: fc.Arbitrary<Said> = fc
  .record({
    type: fc.constantFrom("control", "combat", "casualties", "movement", "statement"),
    lemma: fc.constantFrom("capture", "fall", "strike", "kill", "withdraw", "enter", "say"),
    place: fc.option(fc.constantFrom(...places), { nil: undefined }),
    actor: fc.option(
      fc.constantFrom(
        "rebels",
        "insurgents",
        "army",
        "#HTS",
        "#Hayat Tahrir al-Sham",
        "@Omar Said",
        "@Said",
        "@Ali Said",
      ),
      { nil: undefined },
    ),
    origin: fc.option(fc.constantFrom("#War Monitor", "#United Nations"), { nil: undefined }),
    modality: fc.constantFrom("asserted", "asserted", "expected", "denied"),
    when: fc.option(when, { nil: undefined }),
    quantity: fc.option(fc.constantFrom(killed(12), killed(15), killed(704), killed(20, 99)), { nil: undefined }),
    words: fc.array(fc.constantFrom("fierce", "fighting", "northern", "columns", "prison", "morning"), {
      maxLength: 5,
    }),
  })
  .map(
    ({ words, ...slots }) =>
      strip({ ...slots, text: [slots.lemma, slots.place ?? "there", ...words].join(" ") }) as Said,
  );

const strip = (slots: object) => Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined));

export const anyArticle: fc.Arbitrary<Told> = fc.record({
  outlet: fc.constantFrom("Daily", "Weekly", "Hourly"),
  published: fc.constantFrom("2024-12-05", "2024-12-06", "2024-12-21"),
  says: fc.array(said, { minLength: 1, maxLength: 5 }),
});

export const anyArticles = fc
  .array(anyArticle, { minLength: 1, maxLength: 6 })
  .map((told) => told.map((one, at) => reading({ ...one, path: `/in/${at}.txt`, says: one.says })));
