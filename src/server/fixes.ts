import { mayUseRepository } from "../adapters/db/organization-store.js";
import { priceBookStore } from "../adapters/db/price-book-store.js";
import type { Database } from "../adapters/db/database.js";
import { isCanonical } from "../adapters/files/terraform-fmt.js";
import type { PriceBook, PullRequests, RepositorySource } from "../app/ports.js";
import { everyRule } from "../app/recommend-project.js";
import type { ServerPorts } from "./environment.js";
import { ownPricesFor } from "./own-prices.js";
import { Problem } from "./problem.js";

export interface FixingPorts {
  readonly database: Database;
  readonly source: RepositorySource;
  readonly pullRequests: PullRequests;
  prices(): Promise<PriceBook>;
  today(): string;
}

/** Finds a stored recommendation again in the code of a repository, and publishes the proven patch. */
export function fixes(ports: FixingPorts): NonNullable<ServerPorts["fix"]> {
  return async (caller, recommendation, target) => {
    if (!(await mayUseRepository(ports.database, caller.organizationId, target.repository))) {
      throw new Problem(
        403,
        "repository-not-allowed",
        "The organization may not use this repository",
        `${target.repository} is not among the organization's repositories.`,
        {
          remedy: "Whoever runs the service allows it with `terratrim organization allow ID --repository OWNER/NAME`.",
        },
      );
    }
    // The patching stage loads a second parser and is wanted rarely.
    const { fixInRepository } = await import("../app/fix-in-repository.js");
    const { pullRequestBody } = await import("../report/pull-request/body.js");
    const address = recommendation.details["address"];
    const fix = { ...target, rules: everyRule, ruleId: recommendation.ruleId, address: typeof address === "string" ? address : "" };
    const { ownPrices } = await ownPricesFor(priceBookStore(ports.database), caller, undefined);
    const options = { currency: recommendation.currency, today: ports.today(), nonProduction: false, ownPrices };
    const { source, pullRequests } = ports;
    return fixInRepository(fix, options, { book: await ports.prices(), source, pullRequests, isCanonical, describe: pullRequestBody });
  };
}
