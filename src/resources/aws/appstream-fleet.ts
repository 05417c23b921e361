import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, hourly, metered, type Part } from "../define.js";
import { blocksOrNone, required, stringOr } from "./shared/computed.js";

/** An always-on fleet runs what it wants to have ready; an on-demand fleet pays for streaming, and less for standing by. */
export const appstreamFleet = defineResource({
  type: ["aws_appstream_fleet", "aws_appstream_image_builder"],
  source: "https://aws.amazon.com/appstream2/pricing/",
  usage: { monthly_streaming_hrs: "number", users: "number" },

  components({ type, attributes, region, usage }): Part {
    const instanceType = required(attributes, "instance_type");
    const product = (family: string, attributes: Readonly<Record<string, string>> = {}): PriceQuery => ({
      vendor: "aws",
      service: "AmazonAppStream",
      family,
      region,
      attributes,
    });
    const instance = (instanceFunction: string) => product("Streaming Instance", { instanceType, instanceFunction });
    if (type === "aws_appstream_image_builder")
      return metered(`Image builder (${instanceType})`, "hours", instance("ImageBuilder"), usage.monthly_streaming_hrs);

    const fees = metered("User fees", "users", product("User Fees"), usage.users);
    const streaming = metered(`Streaming (${instanceType})`, "hours", instance("Fleet"), usage.monthly_streaming_hrs);
    const kind = stringOr(attributes, "fleet_type", "ON_DEMAND");
    if (kind === "ELASTIC") return [streaming, fees];
    const [capacity] = blocksOrNone(attributes, "compute_capacity");
    const ready = () => capacity?.number("desired_instances") ?? capacity?.number("desired_sessions") ?? 0;
    if (kind === "ALWAYS_ON") return [() => hourly(`Always-on instances (${instanceType})`, instance("Fleet"), ready()), fees];
    return [
      streaming,
      () => hourly(`Stopped instances (${instanceType})`, product("Stopped Instance"), ready(), { hours: HOURS_PER_MONTH }),
      fees,
    ];
  },
});
