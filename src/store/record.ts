import type { Reader } from "../record/reader.ts";
import type { Storage } from "../record/storage.ts";
import { documentWrites } from "./record/documents.ts";
import { entityWrites } from "./record/entities.ts";
import { claimWrites, eventWrites } from "./record/events.ts";
import { claimReads, documentReads, entityReads, eventReads } from "./record/reads.ts";
import { tellingWrites } from "./record/tellings.ts";
import type { Session } from "./session.ts";

/** The record's tables as one session sees them: inside a transaction its own writes, outside what was last committed. */
export const storageOn = (session: Session): Storage & Reader => ({
  ...documentReads(session),
  ...entityReads(session),
  ...eventReads(session),
  ...claimReads(session),
  ...documentWrites(session),
  ...entityWrites(session),
  ...tellingWrites(session),
  ...eventWrites(session),
  ...claimWrites(session),
});
