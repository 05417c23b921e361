import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

// The price list's exact name is not known here.
const METERS: readonly Meter[] = [{ key: "monthly_api_calls", name: "API calls", unit: "calls", usagetype: /Api|Call|Request/i }];

/** Service Catalog bills the calls to it, by whatever product of a portfolio. */
export const servicecatalogPortfolio = defineResource({
  type: "aws_servicecatalog_portfolio",
  source: "https://aws.amazon.com/servicecatalog/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AWSServiceCatalog", region, METERS, usage);
  },
});
