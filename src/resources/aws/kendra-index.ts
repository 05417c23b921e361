import { defineResource, hourly } from "../define.js";
import { blocksOrNone, numberOr, stringOr } from "./shared/computed.js";

const ENTERPRISE = { label: "Enterprise", usagetype: "KendraEnterpriseEdition" };
const EDITIONS = new Map([
  ["DEVELOPER_EDITION", { label: "Developer", usagetype: "KendraDeveloperEdition" }],
  ["GEN_AI_ENTERPRISE_EDITION", { label: "GenAI-Enterprise", usagetype: "Kendra-GenAI-EnterpriseEdition" }],
]);

export const kendraIndex = defineResource({
  type: "aws_kendra_index",
  source: "https://aws.amazon.com/kendra/pricing/",

  components({ attributes, region }) {
    const edition = EDITIONS.get(stringOr(attributes, "edition", "ENTERPRISE_EDITION")) ?? ENTERPRISE;
    const kendra = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonKendra", family: null, region, attributes: { usagetype } }) as const;
    const [capacity] = blocksOrNone(attributes, "capacity_units");
    const additional = (name: string, attribute: string, usagetype: string) => {
      const units = capacity ? numberOr(capacity, attribute, 0) : 0;
      return units === 0 ? null : hourly(name, kendra(`${edition.label}-${usagetype}`), units, { unit: "unit-hours" });
    };
    return [
      hourly(`Index (${edition.label})`, kendra(edition.usagetype)),
      () => additional("Additional query capacity", "query_capacity_units", "QueryCapacityUnit-Hours"),
      () => additional("Additional storage capacity", "storage_capacity_units", "StorageCapacityUnit-Hours"),
    ];
  },
});
