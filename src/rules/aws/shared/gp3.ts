// gp2 gives 3 IOPS for each GiB and bursts to 3,000 below 1,000 GiB, which gp3 gives every volume. gp2 reaches 250 MiB/s from 334 GiB on;
// between 171 and 333 GiB only in bursts. https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
const IOPS_PER_GIB = 3;
const GP3_INCLUDED_IOPS = 3_000;
const GP2_MAX_IOPS = 16_000;
const GP2_FULL_THROUGHPUT = 250;

/** From this size on, a gp2 volume sustains 250 MiB/s. */
export const FULL_THROUGHPUT_FROM_GB = 334;

/** What a gp3 volume must ask for above its included performance to be as fast as the gp2 volume of that size. */
export function gp3Performance(sizeGb: number, fullThroughputFromGb: number): { iops?: number; throughput?: number } {
  const iops = Math.min(sizeGb * IOPS_PER_GIB, GP2_MAX_IOPS);
  return {
    ...(iops > GP3_INCLUDED_IOPS ? { iops } : {}),
    ...(sizeGb >= fullThroughputFromGb ? { throughput: GP2_FULL_THROUGHPUT } : {}),
  };
}
