import { join, type Profile, type Who } from "./profile.ts";
import type { BareEntity, DocumentRow, Storage } from "./storage.ts";
import { entityOf, ownVoice, voiceOf } from "./voices.ts";

/** Reads tellings as the record now understands them: handles become entities, a copy speaks with the voice of its original. Lives as long
 *  as one article's transaction, after all are grouped. */
export class Resolver {
  private readonly entities = new Map<number, BareEntity>();
  private readonly documents = new Map<number, DocumentRow>();
  private readonly storage: Storage;

  constructor(storage: Storage) {
    this.storage = storage;
  }

  async document(id: number): Promise<DocumentRow> {
    const known = this.documents.get(id) ?? (await this.storage.document(id))!;
    this.documents.set(id, known);
    return known;
  }

  /** Whose voice an article has that names nobody: a copy's is that of the oldest that had its words. */
  async voiceOf(document: DocumentRow): Promise<string> {
    return ownVoice(document.sameAs === null ? document : await this.document(document.sameAs));
  }

  /** The profile of one article's telling with entities for handles. */
  async profile(telling: Profile, document: DocumentRow): Promise<Profile> {
    await this.load(handlesIn(telling));
    const [own, voice] = [ownVoice(document), await this.voiceOf(document)];
    const rename = (key: string): string => {
      const handle = entityOf(key);
      return handle === null ? (key === own ? voice : key) : voiceOf(this.entities.get(handle)!, "");
    };
    const counted = (voices: Profile["voices"]) =>
      Object.fromEntries(Object.entries(voices).map(([key, n]) => [rename(key), n]));
    const people = (all: readonly Who[]) => all.map((who) => this.who(who));
    const { actors, targets, origins, places, voices, deniers, counts } = telling;
    const named: Profile = {
      ...telling,
      actors: people(actors),
      targets: people(targets),
      origins: people(origins),
      places: places.map((place) => {
        const { id, name } = this.entities.get(place.id)!;
        return { ...place, id, name };
      }),
      voices: counted(voices),
      deniers: counted(deniers),
      counts: counts.map((count) => ({ ...count, voice: rename(count.voice) })),
    };
    return join(named, nothing(named));
  }

  private who(who: Who): Who {
    const { id, name, named, side, scope } = this.entities.get(who.id)!;
    return { ...who, id, name, named, side: side ?? who.side, scope, marks: [] };
  }

  /** Reads at once whom all these tellings speak of. */
  async prepare(tellings: readonly Profile[]): Promise<void> {
    await this.load([...new Set(tellings.flatMap(handlesIn))]);
  }

  private async load(handles: readonly number[]): Promise<void> {
    const missing = handles.filter((id) => !this.entities.has(id));
    if (missing.length === 0) return;
    for (const { handle, entity } of await this.storage.entitiesOf(missing)) this.entities.set(handle, entity);
  }
}

const handlesIn = ({ actors, targets, origins, places, counts, voices, deniers }: Profile): number[] => {
  const spoken = [...counts.map((count) => count.voice), ...Object.keys(voices), ...Object.keys(deniers)].map(entityOf);
  const ids = [...actors, ...targets, ...origins, ...places].map(({ id }) => id);
  return [...new Set([...ids, ...spoken.filter((id) => id !== null)])];
};

/** Joined with a profile, it counts what is in it twice over under one name as one. */
const nothing = (profile: Profile): Profile => ({
  ...profile,
  actions: {},
  places: [],
  actors: [],
  targets: [],
  origins: [],
  times: [],
  counts: [],
  modalities: {},
  voices: {},
  deniers: {},
  outlets: {},
  wordings: [],
});
