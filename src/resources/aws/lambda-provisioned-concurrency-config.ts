import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, metered, type Part } from "../define.js";
import { numberOr, stringsOrNone } from "./shared/computed.js";
import { DEFAULT_MEMORY_MB, secondsOf, lambda } from "./shared/lambda.js";

const ALL_MONTH = HOURS_PER_MONTH;

const PROVISIONED_MEMORY_MB = 512;

export const lambdaProvisionedConcurrency = defineResource({
  type: "aws_lambda_provisioned_concurrency_config",
  source: "https://aws.amazon.com/lambda/pricing/",
  usage: {
    architecture: "string",
    memory_mb: "number",
    monthly_duration_hrs: "number",
    monthly_requests: "number",
    request_duration_ms: "number",
  },

  components(context): Part {
    const { attributes, region, usage } = context;
    const target = context.references("function_name").find(({ type }) => type === "aws_lambda_function")?.attributes;
    const architecture = usage.architecture ?? (target && stringsOrNone(target, "architectures")[0]);
    const suffix = architecture === "arm64" ? "-ARM" : "";
    const memoryMb = usage.memory_mb ?? (target ? numberOr(target, "memory_size", DEFAULT_MEMORY_MB) : PROVISIONED_MEMORY_MB);
    const gb = memoryMb / 1024;
    const seconds = secondsOf(usage.monthly_requests, usage.request_duration_ms);

    return [
      metered("Requests", "1M requests", lambda(region, `AWS-Lambda-Requests${suffix}`), usage.monthly_requests, { per: 1_000_000 }),
      () => {
        const hours = usage.monthly_duration_hrs ?? ALL_MONTH;
        const quantity = attributes.number("provisioned_concurrent_executions", 0) * gb * hours * 3600;
        return metered("Provisioned Concurrency", "GB-seconds", lambda(region, `AWS-Lambda-Provisioned-Concurrency${suffix}`), quantity, {
          usageBased: usage.monthly_duration_hrs !== undefined,
        });
      },
      metered(
        "Duration",
        "GB-seconds",
        lambda(region, `AWS-Lambda-Duration-Provisioned${suffix}`),
        seconds === undefined ? undefined : seconds * gb,
      ),
    ];
  },
});
