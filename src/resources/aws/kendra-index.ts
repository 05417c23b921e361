import { defineResource, hourly } from "../define.js";
import { blocksOrNone, numberOr, stringOr } from "./shared/computed.js";

const EDITIONS = new Map([
  ["DEVELOPER_EDITION", "Developer"],
  ["ENTERPRISE_EDITION", "Enterprise"],
  ["GEN_AI_ENTERPRISE_EDITION", "GenAI-Enterprise"],
]);

export const kendraIndex = defineResource({
  type: "aws_kendra_index",
  source: "https://aws.amazon.com/kendra/pricing/",

  components({ attributes, region }) {
    const edition = EDITIONS.get(stringOr(attributes, "edition", "ENTERPRISE_EDITION")) ?? "Enterprise";
    const kendra = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonKendra", family: null, region, attributes: { usagetype } }) as const;
    const [capacity] = blocksOrNone(attributes, "capacity_units");
    const additional = (name: string, attribute: string, usagetype: string) => {
      const units = capacity ? numberOr(capacity, attribute, 0) : 0;
      return units === 0 ? null : hourly(name, kendra(`${edition}-${usagetype}`), units, { unit: "unit-hours" });
    };
    return [
      hourly(`Index (${edition})`, kendra(`${edition}-IndexHours`)),
      () => additional("Additional query capacity", "query_capacity_units", "QueryCapacityUnit-Hours"),
      () => additional("Additional storage capacity", "storage_capacity_units", "StorageCapacityUnit-Hours"),
    ];
  },
});
