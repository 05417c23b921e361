import type { PriceQuery } from "../../../model/price.js";
import type { Tier } from "../../define.js";

/** One line of a storage class: the usage key that fills it and the product that prices it. */
export interface S3Line {
  readonly name: string;
  readonly unit: string;
  readonly per?: number;
  readonly key: string;
  readonly service?: "AmazonS3" | "AmazonGlacier" | "AmazonS3GlacierDeepArchive";
  readonly attributes: PriceQuery["attributes"];
  /** Volume discount in GB; the first tier is asked for without a name. */
  readonly tiers?: readonly Tier[];
}

export interface S3Class {
  readonly name: string;
  /** The group of keys in a usage file. */
  readonly key: string;
  /** What lifecycle rules and uploads call it. */
  readonly storageClass: string;
  readonly lines: readonly S3Line[];
}

const PUT = "PUT, COPY, POST, LIST requests";
const GET = "GET, SELECT, and all other requests";
const VOLUME_TIERS: readonly Tier[] = [{ label: "", upTo: 51_200 }, { label: "next 450 TB", upTo: 512_000 }, { label: "over 500 TB" }];

export const S3_CLASSES: readonly S3Class[] = [
  {
    name: "Standard",
    key: "standard",
    storageClass: "STANDARD",
    lines: [
      {
        ...gigabytes("Storage", "storage_gb", "TimedStorage-ByteHrs"),
        attributes: { usagetype: "TimedStorage-ByteHrs", volumeType: "Standard" },
        tiers: VOLUME_TIERS,
      },
      requests(PUT, "monthly_tier_1_requests", "Requests-Tier1"),
      requests(GET, "monthly_tier_2_requests", "Requests-Tier2"),
      gigabytes("Select data scanned", "monthly_select_data_scanned_gb", "Select-Scanned-Bytes"),
      gigabytes("Select data returned", "monthly_select_data_returned_gb", "Select-Returned-Bytes"),
    ],
  },
  {
    name: "Intelligent tiering",
    key: "intelligent_tiering",
    storageClass: "INTELLIGENT_TIERING",
    lines: [
      { ...gigabytes("Storage (frequent access)", "frequent_access_storage_gb", "TimedStorage-INT-FA-ByteHrs"), tiers: VOLUME_TIERS },
      gigabytes("Storage (infrequent access)", "infrequent_access_storage_gb", "TimedStorage-INT-IA-ByteHrs"),
      gigabytes("Storage (archive access)", "archive_access_storage_gb", "TimedStorage-INT-AA-ByteHrs"),
      gigabytes("Storage (deep archive access)", "deep_archive_access_storage_gb", "TimedStorage-INT-DAA-ByteHrs"),
      {
        name: "Monitoring and automation",
        unit: "1k objects",
        per: 1000,
        key: "monitored_objects",
        attributes: { usagetype: "Monitoring-Automation-INT" },
      },
      requests(PUT, "monthly_tier_1_requests", "Requests-INT-Tier1"),
      requests(GET, "monthly_tier_2_requests", "Requests-INT-Tier2"),
      transition("Requests-Tier4"),
      gigabytes("Select data scanned", "monthly_select_data_scanned_gb", "Select-Scanned-INT-Bytes"),
      gigabytes("Select data returned", "monthly_select_data_returned_gb", "Select-Returned-INT-Bytes"),
      gigabytes("Early delete (within 30 days)", "early_delete_gb", "EarlyDelete-INT"),
    ],
  },
  infrequentAccess("Standard - infrequent access", "standard_infrequent_access", "STANDARD_IA", "SIA"),
  infrequentAccess("One zone - infrequent access", "one_zone_infrequent_access", "ONEZONE_IA", "ZIA"),
  {
    name: "Glacier instant retrieval",
    key: "glacier_instant_retrieval",
    storageClass: "GLACIER_IR",
    lines: [
      gigabytes("Storage", "storage_gb", "TimedStorage-GIR-ByteHrs"),
      requests(PUT, "monthly_tier_1_requests", "Requests-GIR-Tier1"),
      requests(GET, "monthly_tier_2_requests", "Requests-GIR-Tier2"),
      transition("Requests-Tier4", "S3-GIRTransition"),
      gigabytes("Retrievals", "monthly_data_retrieval_gb", "Retrieval-GIR"),
      gigabytes("Early delete (within 90 days)", "early_delete_gb", "EarlyDelete-GIR"),
    ],
  },
  {
    name: "Glacier flexible retrieval",
    key: "glacier_flexible_retrieval",
    storageClass: "GLACIER",
    lines: [
      glacier(gigabytes("Storage", "storage_gb", "TimedStorage-ByteHrs")),
      requests(PUT, "monthly_tier_1_requests", "Requests-GLACIER-Tier1"),
      requests(GET, "monthly_tier_2_requests", "Requests-GLACIER-Tier2"),
      transition("Requests-Tier3", "S3-GlacierTransition"),
      glacier(requests("Retrieval requests (standard)", "monthly_standard_data_retrieval_requests", "Requests-Tier1")),
      glacier(gigabytes("Retrievals (standard)", "monthly_standard_data_retrieval_gb", "Standard-Retrieval-Bytes")),
      glacier(gigabytes("Select data scanned (standard)", "monthly_standard_select_data_scanned_gb", "Std-Select-Scanned-Bytes")),
      glacier(gigabytes("Select data returned (standard)", "monthly_standard_select_data_returned_gb", "Std-Select-Returned-Bytes")),
      glacier(requests("Retrieval requests (expedited)", "monthly_expedited_data_retrieval_requests", "Requests-Tier3")),
      glacier(gigabytes("Retrievals (expedited)", "monthly_expedited_data_retrieval_gb", "Expedited-Retrieval-Bytes")),
      glacier(gigabytes("Select data scanned (expedited)", "monthly_expedited_select_data_scanned_gb", "Exp-Select-Scanned-Bytes")),
      glacier(gigabytes("Select data returned (expedited)", "monthly_expedited_select_data_returned_gb", "Exp-Select-Returned-Bytes")),
      glacier(gigabytes("Select data scanned (bulk)", "monthly_bulk_select_data_scanned_gb", "Bulk-Select-Scanned-Bytes")),
      glacier(gigabytes("Select data returned (bulk)", "monthly_bulk_select_data_returned_gb", "Bulk-Select-Returned-Bytes")),
      glacier(gigabytes("Early delete (within 90 days)", "early_delete_gb", "EarlyDelete-ByteHrs")),
    ],
  },
  {
    name: "Glacier deep archive",
    key: "glacier_deep_archive",
    storageClass: "DEEP_ARCHIVE",
    lines: [
      deepArchive(gigabytes("Storage", "storage_gb", "TimedStorage-GDA-ByteHrs")),
      deepArchive(requests(PUT, "monthly_tier_1_requests", "Requests-GDA-Tier1")),
      requests(GET, "monthly_tier_2_requests", "Requests-GDA-Tier2"),
      transition("Requests-Tier3", "S3-GDATransition"),
      deepArchive(requests("Retrieval requests (standard)", "monthly_standard_data_retrieval_requests", "Requests-GDA-Tier3")),
      deepArchive(gigabytes("Retrievals (standard)", "monthly_standard_data_retrieval_gb", "Standard-Retrieval-Bytes")),
      deepArchive(requests("Retrieval requests (bulk)", "monthly_bulk_data_retrieval_requests", "Requests-GDA-Tier5")),
      deepArchive(gigabytes("Retrievals (bulk)", "monthly_bulk_data_retrieval_gb", "Bulk-Retrieval-Bytes")),
      deepArchive(gigabytes("Early delete (within 180 days)", "early_delete_gb", "EarlyDelete-GDA")),
    ],
  },
];

function infrequentAccess(name: string, key: string, storageClass: string, short: string): S3Class {
  return {
    name,
    key,
    storageClass,
    lines: [
      gigabytes("Storage", "storage_gb", `TimedStorage-${short}-ByteHrs`),
      requests(PUT, "monthly_tier_1_requests", `Requests-${short}-Tier1`),
      requests(GET, "monthly_tier_2_requests", `Requests-${short}-Tier2`),
      transition("Requests-Tier4"),
      gigabytes("Retrievals", "monthly_data_retrieval_gb", `Retrieval-${short}`),
      gigabytes("Select data scanned", "monthly_select_data_scanned_gb", `Select-Scanned-${short}-Bytes`),
      gigabytes("Select data returned", "monthly_select_data_returned_gb", `Select-Returned-${short}-Bytes`),
    ],
  };
}

function gigabytes(name: string, key: string, usagetype: string): S3Line {
  return { name, unit: "GB", key, attributes: { usagetype } };
}

function requests(name: string, key: string, usagetype: string): S3Line {
  return { name, unit: "1k requests", per: 1000, key, attributes: { usagetype } };
}

/** The list names an operation only for transitions to the Glacier classes. */
function transition(usagetype: string, operation = ""): S3Line {
  return {
    ...requests("Lifecycle transition", "monthly_lifecycle_transition_requests", usagetype),
    attributes: { usagetype, operation },
  };
}

function glacier(line: S3Line): S3Line {
  return { ...line, service: "AmazonGlacier" };
}

function deepArchive(line: S3Line): S3Line {
  return { ...line, service: "AmazonS3GlacierDeepArchive" };
}
