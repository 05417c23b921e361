import type { EstimatingPorts } from "../app/stored-estimates.js";
import type { JsonObject } from "../model/json.js";
import { differenceOf, findingOf, jsonDocument } from "../report/json.js";

/** The published documents of results, as the command line prints them. */
export const documents: EstimatingPorts["documents"] = {
  estimate: (project, estimate) => json(jsonDocument({ project, estimate })),
  difference: (difference) => json(differenceOf(difference)),
  finding: (finding) => json(findingOf(finding)),
};

/** The reports build objects of JSON values only. */
function json(document: object): JsonObject {
  return document as JsonObject;
}
