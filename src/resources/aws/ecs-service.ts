import { UnknownAttribute, type Attributes } from "../../model/attributes.js";
import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, group, type Part, type Related, type ResourceContext } from "../define.js";
import { autoscaledCapacity } from "./shared/autoscaling-target.js";
import { blocksOrNone, booleanOr, numberOr, stringOr } from "./shared/computed.js";
import { volumeParts } from "./shared/ebs.js";
import { fargateParts, parseTaskSize, type FargateCapacity } from "./shared/fargate.js";
import { instanceAddresses } from "./shared/public-ipv4.js";

/** Each task includes this much ephemeral storage. */
const FREE_STORAGE_GB = 20;

export const ecsService = defineResource({
  type: "aws_ecs_service",
  source: "https://aws.amazon.com/fargate/pricing/",
  usage: { tasks: "number" },

  components(context): Part {
    const shares = fargateShares(context);
    // Tasks on EC2 are billed with the instances of the cluster.
    return [
      shares.length === 0 ? null : () => fargate(context, shares),
      () => taskVolumes(context),
      () =>
        shares.length > 0 && getsAddresses(context) ? instanceAddresses(context.region, runningTasks(context), HOURS_PER_MONTH) : null,
    ];
  },
});

type Context = ResourceContext<{ readonly tasks?: number }>;

function runningTasks(context: Context): number {
  return (
    context.usage.tasks ??
    autoscaledCapacity(context, "ecs:service:DesiredCount", serviceId(context)) ??
    numberOr(context.attributes, "desired_count", 0)
  );
}

/** `service/default/web`; the cluster is written as a name or an ARN. */
function serviceId({ attributes }: Context): string | null {
  if (!attributes.known("name") || !attributes.known("cluster")) return null;
  const cluster = attributes.string("cluster", "default").split("/").pop() ?? "";
  return `service/${cluster}/${attributes.string("name", "")}`;
}

/** Tasks on EC2 use the addresses of their instances. */
function getsAddresses({ attributes }: Context): boolean {
  const [network] = blocksOrNone(attributes, "network_configuration");
  return network !== undefined && booleanOr(network, "assign_public_ip", false);
}

/** EBS volumes that ECS makes for each task, wherever it runs. */
function taskVolumes(context: Context): Part {
  const volumes = blocksOrNone(context.attributes, "volume_configuration").flatMap((volume) => volume.blocks("managed_ebs_volume"));
  if (volumes.length === 0) return null;
  const tasks = runningTasks(context);
  if (tasks === 0) return null;
  return volumes.map((volume, index) =>
    group(`managed_ebs_volume[${index}]`, () => {
      // A volume made from a snapshot takes the snapshot's size; gp3 is ECS's default.
      if (!volume.has("size_in_gb")) throw new UnknownAttribute("managed_ebs_volume.size_in_gb", "unknown");
      const size = volume.number("size_in_gb", 0);
      const type = stringOr(volume, "volume_type", "gp3");
      const rates = { iops: numberOr(volume, "iops", 0), throughput: numberOr(volume, "throughput", 0) };
      return volumeParts(context.region, { type, sizeGb: size, ...rates }, tasks);
    }),
  );
}

function fargate(context: Context, shares: readonly Share[]): Part {
  const definition = context.references("task_definition").find(({ type }) => type === "aws_ecs_task_definition");
  if (!definition) throw new UnknownAttribute("task_definition", "unknown");

  return () => {
    const size = taskSize(definition.attributes);
    return splitTasks(runningTasks(context), shares).map(({ count, spot }) =>
      count === 0
        ? null
        : fargateParts({
            region: context.region,
            service: "AmazonECS",
            platform: size.platform,
            spot,
            vcpus: size.vcpus * count,
            memoryGb: size.memoryGb * count,
            extraStorageGb: size.extraStorageGb * count,
          }),
    );
  };
}

interface Share {
  readonly spot: boolean;
  readonly base: number;
  readonly weight: number;
}

/** The part of the service that runs on Fargate; empty where it runs on EC2. */
function fargateShares(context: ResourceContext<unknown>): Share[] {
  const { attributes } = context;
  const launchType = stringOr(attributes, "launch_type", "");
  if (launchType !== "") return launchType === "FARGATE" ? [{ spot: false, base: 0, weight: 1 }] : [];
  const own = blocksOrNone(attributes, "capacity_provider_strategy");
  const strategies = own.length > 0 ? own : clusterStrategies(context.references("cluster").find(({ type }) => type === "aws_ecs_cluster"));
  return strategies.flatMap((strategy) => {
    const provider = strategy.string("capacity_provider");
    if (provider !== "FARGATE" && provider !== "FARGATE_SPOT") return [];
    return [{ spot: provider === "FARGATE_SPOT", base: numberOr(strategy, "base", 0), weight: numberOr(strategy, "weight", 0) }];
  });
}

function clusterStrategies(cluster: Related | undefined): Attributes[] {
  if (!cluster) return [];
  const [providers] = cluster.referrers("aws_ecs_cluster_capacity_providers", "cluster_name");
  return blocksOrNone((providers ?? cluster).attributes, "default_capacity_provider_strategy");
}

/** ECS fills the bases first and then spreads by weight. */
function splitTasks(tasks: number, shares: readonly Share[]): { count: number; spot: boolean }[] {
  let left = tasks;
  const based = shares.map(({ base, spot, weight }) => {
    const count = Math.min(base, left);
    left -= count;
    return { count, spot, weight };
  });
  const weights = based.reduce((sum, { weight }) => sum + weight, 0);
  return based.map(({ count, spot, weight }, index) => {
    const share = weights === 0 ? (index === 0 ? left : 0) : (left * weight) / weights;
    return { count: count + share, spot };
  });
}

interface TaskSize {
  readonly vcpus: number;
  readonly memoryGb: number;
  readonly extraStorageGb: number;
  readonly platform: FargateCapacity["platform"];
}

function taskSize(attributes: Attributes): TaskSize {
  const vcpus = parseTaskSize(attributes.string("cpu", ""), "vcpu");
  const memoryGb = parseTaskSize(attributes.string("memory", ""), "gb");
  if (vcpus === null) throw new UnknownAttribute("task_definition.cpu", "unknown");
  if (memoryGb === null) throw new UnknownAttribute("task_definition.memory", "unknown");
  const [storage] = blocksOrNone(attributes, "ephemeral_storage");
  const [platform] = blocksOrNone(attributes, "runtime_platform");
  const isWindows = platform?.string("operating_system_family", "LINUX").startsWith("WINDOWS") ?? false;
  const isArm = platform?.string("cpu_architecture") === "ARM64";
  return {
    vcpus,
    memoryGb,
    extraStorageGb: Math.max((storage ? numberOr(storage, "size_in_gib", FREE_STORAGE_GB) : FREE_STORAGE_GB) - FREE_STORAGE_GB, 0),
    platform: isWindows ? "Windows-" : isArm ? "ARM-" : "",
  };
}
