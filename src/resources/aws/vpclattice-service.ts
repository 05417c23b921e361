import { defineResource, hourly, metered } from "../define.js";

export const vpclatticeService = defineResource({
  type: "aws_vpclattice_service",
  source: "https://aws.amazon.com/vpc/lattice/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components({ region, usage }) {
    const lattice = { vendor: "aws", service: "AmazonVPC", family: null, region } as const;

    return [
      hourly("Lattice service", { ...lattice, attributes: { usagetype: "VpcLattice-Hours" } }),
      metered("Data processed", "GB", { ...lattice, attributes: { usagetype: "VpcLattice-Bytes" } }, usage.monthly_data_processed_gb),
    ];
  },
});
