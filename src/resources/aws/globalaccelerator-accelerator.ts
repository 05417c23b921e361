import { defineResource, hourly } from "../define.js";
import { acceleratorHours } from "./shared/global-accelerator.js";

export const globalacceleratorAccelerator = defineResource({
  type: ["aws_globalaccelerator_accelerator", "aws_globalaccelerator_custom_routing_accelerator"],
  source: "https://aws.amazon.com/global-accelerator/pricing/",

  components() {
    // A disabled accelerator is billed until it is deleted.
    return hourly("Fixed fee", acceleratorHours());
  },
});
