import { defineResource } from "../define.js";
import { fargateParts } from "./shared/fargate.js";

export const eksFargateProfile = defineResource({
  type: "aws_eks_fargate_profile",
  source: "https://aws.amazon.com/fargate/pricing/",
  usage: { vcpus: "number", memory_gb: "number" },

  // Which pods run is not in Terraform: one with one vCPU and one GB, unless the usage file says more.
  components({ region, usage }) {
    return fargateParts({
      region,
      service: "AmazonEKS",
      platform: "",
      spot: false,
      vcpus: usage.vcpus ?? 1,
      memoryGb: usage.memory_gb ?? 1,
      extraStorageGb: 0,
    });
  },
});
