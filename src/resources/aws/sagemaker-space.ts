import { defineResource, fixed } from "../define.js";
import { blocksOrNone } from "./shared/computed.js";
import { sagemaker } from "./shared/sagemaker.js";

/** A private space keeps its volume while its app is stopped. */
export const sagemakerSpace = defineResource({
  type: "aws_sagemaker_space",
  source: "https://aws.amazon.com/sagemaker/pricing/",

  components({ attributes, region }) {
    const storage = blocksOrNone(attributes, "space_settings")
      .flatMap((settings) => blocksOrNone(settings, "space_storage_settings"))
      .flatMap((settings) => blocksOrNone(settings, "ebs_storage_settings"));
    return storage.map(
      (volume) => () =>
        fixed("Space storage", "GB", sagemaker(region, "Studio:VolumeUsage.gp3"), volume.number("ebs_volume_size_in_gb", 0)),
    );
  },
});
