import { defineResource, hourly, metered } from "../define.js";
import { isLeftToAws } from "./shared/left-to-aws.js";

export const transferServer = defineResource({
  type: "aws_transfer_server",
  source: "https://aws.amazon.com/aws-transfer-family/pricing/",
  usage: { monthly_data_downloaded_gb: "number", monthly_data_uploaded_gb: "number" },

  components(context) {
    const { region, attributes, usage } = context;
    const transfer = { vendor: "aws", service: "AWSTransfer", family: "AWS Transfer Family", region } as const;
    // Rates do not depend on the protocol or on the storage behind it, so the row of FTP to S3 stands for all data.
    const data = (usagetype: string) => ({ ...transfer, attributes: { usagetype, operation: "FTP:S3" } });

    return [
      () => {
        const protocols = isLeftToAws(context, "protocols") ? [] : attributes.strings("protocols");
        const enabled = protocols.length === 0 ? ["SFTP"] : protocols;
        return enabled.map((protocol) =>
          hourly(`${protocol} protocol enabled`, { ...transfer, attributes: { usagetype: "ProtocolHours", operation: `${protocol}:S3` } }),
        );
      },
      metered("Data downloaded", "GB", data("DownloadBytes"), usage.monthly_data_downloaded_gb),
      metered("Data uploaded", "GB", data("UploadBytes"), usage.monthly_data_uploaded_gb),
    ];
  },
});
