import { describe, expect, it } from "vitest";
import { isNonProduction } from "../../../src/recommend/non-production.js";
import { resource } from "../../support/graph.js";

const surroundings = { places: [] as string[], nonProduction: false, productionWords: [] as string[] };
const tagged = (tags: Record<string, string>) => resource("aws_instance.dev", { tags });

describe("isNonProduction", () => {
  it.each(["dev", "Development", "QA", "staging", "non-prod", "nonprod", "non_production", "dev-eu", "test/3"])(
    "believes the tag %s",
    (value) => {
      expect(isNonProduction(tagged({ Environment: value }), surroundings)).toBe(true);
    },
  );

  it.each(["prod", "production", "live", "dr", "pre-prod", "prod-test", "devices", "", "blue"])(
    "does not take the tag %j for a proof",
    (value) => {
      expect(isNonProduction(tagged({ env: value }), surroundings)).toBe(false);
    },
  );

  it("infers nothing from names and other tags", () => {
    expect(isNonProduction(tagged({ Name: "dev", Team: "test" }), surroundings)).toBe(false);
  });

  it("reads default tags, all tags and Google's labels", () => {
    expect(isNonProduction(resource("aws_eip.a", {}, { defaultTags: { stage: "uat" } }), surroundings)).toBe(true);
    expect(isNonProduction(resource("aws_eip.a", { tags_all: { stage: "uat" } }), surroundings)).toBe(true);
    expect(isNonProduction(resource("google_compute_instance.a", { labels: { env: "sandbox" } }), surroundings)).toBe(true);
  });

  it("reads places as whole words", () => {
    expect(isNonProduction(resource("aws_eip.a"), { ...surroundings, places: ["envs/dev/network"] })).toBe(true);
    expect(isNonProduction(resource("aws_eip.a"), { ...surroundings, places: ["latest/device"] })).toBe(false);
  });

  it("takes one word for production as stronger than all others", () => {
    expect(isNonProduction(tagged({ env: "dev" }), { ...surroundings, places: ["envs/prod"] })).toBe(false);
    expect(isNonProduction(tagged({ env: "prod" }), { ...surroundings, nonProduction: true })).toBe(false);
    expect(isNonProduction(tagged({ env: "staging" }), { ...surroundings, productionWords: ["staging"] })).toBe(false);
  });

  it("believes the user", () => {
    expect(isNonProduction(resource("aws_eip.a"), { ...surroundings, nonProduction: true })).toBe(true);
  });
});
