import { defineResource, metered } from "../define.js";
import { glue } from "./shared/glue.js";

export const glueCrawler = defineResource({
  type: "aws_glue_crawler",
  source: "https://aws.amazon.com/glue/pricing/",
  usage: { monthly_hours: "number" },

  components({ region, usage }) {
    return metered("Duration", "hours", { ...glue(region), attributes: { operation: "crawlerrun" } }, usage.monthly_hours);
  },
});
