import type { ClaimType, Modality } from "../../model/claim.ts";
import type { Clause, Phrase } from "../../model/clause.ts";
import type { LocalEntity } from "../../model/entity.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Span } from "../../model/span.ts";
import type { When } from "../../model/when.ts";
import type { Scene } from "../scene.ts";

/** What a rule reads off a clause. Who says so, when and how surely is not its business: that is filled in afterwards. */
export interface Draft {
  readonly type: ClaimType;
  readonly actor?: Phrase | LocalEntity | null;
  readonly target?: Phrase | LocalEntity | null;
  /** The place the clause itself is about; left out, the nearest place of the clause is taken. */
  readonly place?: Phrase | LocalEntity | null;
  /** Whom the clause itself names as the source: "the Observatory's toll", "the agency put the dead at". */
  readonly origin?: Phrase | LocalEntity | null;
  readonly quantity?: Quantity | null;
  readonly when?: When | null;
  readonly modality?: Modality;
  /** Other words than the clause's own. */
  readonly span?: Span;
  readonly trigger?: Span;
}

/** One kind of claim. Pure: the same clause gives the same drafts. */
export interface Rule {
  readonly name: string;
  /** Lemmas of the words that may evoke it, by kind of word. */
  readonly triggers: {
    readonly verb?: ReadonlySet<string>;
    readonly noun?: ReadonlySet<string>;
    readonly adjective?: ReadonlySet<string>;
  };
  /** Null where the clause is something else after all: "captured the title". */
  read(clause: Clause, scene: Scene): Draft | readonly Draft[] | null;
}

/** A set of the words in `text`. */
export const lemmas = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
