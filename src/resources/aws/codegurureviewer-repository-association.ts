import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "reviewed_lines", name: "Reviewed lines of code", unit: "100k lines", usagetype: "Reviewer-LinesOfCode", per: 100_000 },
];

export const codegurureviewerRepositoryAssociation = defineResource({
  type: "aws_codegurureviewer_repository_association",
  source: "https://aws.amazon.com/codeguru/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("CodeGuru", region, METERS, usage);
  },
});
