import { defineResource, metered, tiered } from "../define.js";
import { blocksOrNone, numberOr, stringsOrNone } from "./shared/computed.js";
import { DEFAULT_MEMORY_MB, secondsOf, lambda } from "./shared/lambda.js";

/** Ephemeral storage up to here is free. */
const FREE_STORAGE_MB = 512;

const DURATION_TIERS = {
  x86: [{ label: "first 6B", upTo: 6e9 }, { label: "next 9B", upTo: 15e9 }, { label: "over 15B" }],
  arm: [{ label: "first 7.5B", upTo: 7.5e9 }, { label: "next 11.25B", upTo: 18.75e9 }, { label: "over 18.75B" }],
};

export const lambdaFunction = defineResource({
  type: "aws_lambda_function",
  source: "https://aws.amazon.com/lambda/pricing/",
  usage: { monthly_requests: "number", request_duration_ms: "number" },

  components({ attributes, region, usage }) {
    const isArm = stringsOrNone(attributes, "architectures")[0] === "arm64";
    const suffix = isArm ? "-ARM" : "";
    const seconds = secondsOf(usage.monthly_requests, usage.request_duration_ms);
    const duration = lambda(region, `AWS-Lambda-Duration${suffix}`);

    return [
      metered("Requests", "1M requests", lambda(region, `AWS-Lambda-Requests${suffix}`), usage.monthly_requests, { per: 1_000_000 }),
      () => {
        const [storage] = blocksOrNone(attributes, "ephemeral_storage");
        const paidGb = ((storage ? numberOr(storage, "size", FREE_STORAGE_MB) : FREE_STORAGE_MB) - FREE_STORAGE_MB) / 1024;
        if (paidGb <= 0 && seconds !== undefined) return null;
        return metered(
          "Ephemeral storage",
          "GB-seconds",
          lambda(region, `AWS-Lambda-Storage-Duration${suffix}`),
          seconds === undefined ? undefined : seconds * paidGb,
        );
      },
      () => {
        const gb = attributes.number("memory_size", DEFAULT_MEMORY_MB) / 1024;
        const gbSeconds = seconds === undefined ? undefined : seconds * gb;
        // China's price list has one tier.
        if (region.startsWith("cn-")) return metered("Duration", "GB-seconds", duration, gbSeconds);
        return tiered("Duration", "GB-seconds", duration, gbSeconds, isArm ? DURATION_TIERS.arm : DURATION_TIERS.x86);
      },
    ];
  },
});
