import { describe, expect, test } from "vitest";
import { claimsIn } from "../support/claims.ts";

const told = new Set(["control", "casualties", "displacement", "detention", "combat", "movement"]);
const events = (text: string) => claimsIn(text).filter((c) => told.has(c.type));

describe("what no one claims to have happened", () => {
  test.each([
    "The youngster captured the national title in Lagos.",
    "The club captured its third league title, though two players were injured.",
    "Two of their strikers are injured and will miss the semifinal in Porto.",
    "In the film, about the fall of Saigon, a nurse is killed and 12 soldiers are taken prisoner.",
    "The exhibition shows how rebels captured Goma and killed 300 people.",
    "A play about the siege of Leningrad, in which 40 children die, opened in Lyon.",
    "In the video game, players capture Berlin.",
    "During the exercise, troops will seize the port of Gdansk and free 30 hostages.",
    "The drill simulated an attack in which 200 people were killed.",
    "Shares in the bank fell 4 percent and lost the ground they had gained.",
    "The minister came under fire for his remarks in Paris.",
    "A battle over tariffs held the summit hostage.",
    "The team was routed in Turin.",
  ])("is read in no event of %j", (sentence) => {
    expect(events(sentence)).toEqual([]);
  });

  test.each([
    ["A bomb killed nine fans at a football match in Mosul.", "casualties"],
    ["Police arrested 14 football supporters in Cairo.", "detention"],
    ["Gunmen attacked a cinema that was showing a film, killing 20 people.", "casualties"],
    ["A helicopter crashed during the exercise, killing four marines.", "casualties"],
  ])("leaves what did happen: %j", (sentence, type) => {
    expect(events(sentence).map((c) => c.type)).toContain(type);
  });
});
