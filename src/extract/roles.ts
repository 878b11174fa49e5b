import type { Claim } from "../model/claim.ts";
import type { LocalEntity, Role } from "../model/entity.ts";
import { covers, type Span } from "../model/span.ts";
import type { Scene } from "./scene.ts";

/** What an article says somebody is: "head of Hayat Tahrir al-Sham" ties a person to a group; other roles describe. */
export function roleClaims(scene: Scene): Claim[] {
  return scene.entities.all.flatMap((entity) => entity.roles.flatMap((role) => roleClaim(entity, role, scene) ?? []));
}

function roleClaim(entity: LocalEntity, role: Role, scene: Scene): Claim | null {
  const sentence = scene.sentences.find((s) => covers(s.span, role.span));
  if (!sentence || entity.kind === "place") return null;
  const group = scene.entities
    .within(role.span)
    .find((m) => m.entity !== entity && m.entity.kind === "group" && m.entity.named);
  const mention = nearest(
    entity.mentions.filter((m) => covers(sentence.span, m)),
    role.span,
  );
  const span: Span = mention ? [Math.min(mention[0], role.span[0]), Math.max(mention[1], role.span[1])] : role.span;
  return {
    type: group ? "affiliation" : "description",
    text: scene.text(span),
    span,
    trigger: role.span,
    lemma: "be",
    rule: "role",
    actor: entity,
    target: group?.entity ?? null,
    place: null,
    when: null,
    quantity: null,
    origin: null,
    quoted: false,
    modality: "asserted",
    sentence: sentence.span,
  };
}

const nearest = (spans: readonly Span[], to: Span): Span | null =>
  [...spans].sort((a, b) => Math.abs(a[0] - to[0]) - Math.abs(b[0] - to[0]))[0] ?? null;
