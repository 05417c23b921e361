import { defineResource, fixed } from "../define.js";
import { fsx, size } from "./shared/fsx.js";

export const fsxFileCache = defineResource({
  type: "aws_fsx_file_cache",
  source: "https://aws.amazon.com/filecache/pricing/",

  components({ attributes, region }) {
    return () =>
      fixed("Cache storage", "GB", { ...fsx(region, "Storage", { fileSystemType: "File Cache" }) }, size(attributes, "storage_capacity"));
  },
});
