import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "exported_gb", name: "Table data exported", unit: "GB", usagetype: "ExportDataSize-Bytes" }];

/** Paid once, when the export runs. */
export const dynamodbTableExport = defineResource({
  type: "aws_dynamodb_table_export",
  source: "https://aws.amazon.com/dynamodb/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonDynamoDB", region, METERS, usage);
  },
});
