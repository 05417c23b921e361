import { defineResource, metered } from "../define.js";

export const appsyncGraphqlApi = defineResource({
  type: "aws_appsync_graphql_api",
  source: "https://aws.amazon.com/appsync/pricing/",
  usage: { monthly_operations: "number", monthly_real_time_updates: "number" },

  components({ region, usage }) {
    const appsync = (usagetype: string) =>
      ({ vendor: "aws", service: "AWSAppSync", family: null, region, attributes: { usagetype } }) as const;
    const millions = { per: 1_000_000 };

    return [
      metered("Query and data modification operations", "1M operations", appsync("GraphQLInvocation"), usage.monthly_operations, millions),
      metered("Real-time updates", "1M updates", appsync("GraphQLNotification"), usage.monthly_real_time_updates, millions),
    ];
  },
});
