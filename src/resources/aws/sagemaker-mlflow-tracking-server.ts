import { defineResource, hourly, metered } from "../define.js";
import { stringOr } from "./shared/computed.js";
import { sagemaker } from "./shared/sagemaker.js";

export const sagemakerMlflowTrackingServer = defineResource({
  type: "aws_sagemaker_mlflow_tracking_server",
  source: "https://aws.amazon.com/sagemaker/pricing/",
  usage: { storage_gb: "number" },

  components({ attributes, region, usage }) {
    const size = stringOr(attributes, "tracking_server_size", "Small");
    return [
      hourly(`MLflow tracking server (${size})`, sagemaker(region, `MLflow:TrackingServerCompute-${size}`)),
      metered("Metadata storage", "GB", sagemaker(region, "MLflow:Storage-ByteHrs"), usage.storage_gb),
    ];
  },
});
