import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_write_ios", name: "Write I/O", unit: "1M requests", usagetype: "WriteIOs", per: 1_000_000 },
  { key: "monthly_read_ios", name: "Read I/O", unit: "1M requests", usagetype: "ReadIOs", per: 1_000_000 },
  { key: "journal_storage_gb", name: "Journal storage", unit: "GB", usagetype: "JournalStorage-ByteHrs" },
  { key: "indexed_storage_gb", name: "Indexed storage", unit: "GB", usagetype: "IndexedStorage-ByteHrs" },
];

export const qldbLedger = defineResource({
  type: "aws_qldb_ledger",
  source: "https://aws.amazon.com/qldb/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonQLDB", region, METERS, usage);
  },
});
