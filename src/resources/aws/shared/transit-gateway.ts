import { hourly, metered, type Part } from "../../define.js";

/** `operation` of the price list: what is attached. */
type TransitGatewayAttachment =
  "TransitGatewayVPC" | "TransitGatewayVPN" | "TransitGatewayPeering" | "TransitGatewayDirectConnect" | "TransitGatewayConnect";

export function attachmentHours(region: string, operation: TransitGatewayAttachment): Part {
  return hourly("Transit gateway attachment", {
    vendor: "aws",
    service: "AmazonVPC",
    family: null,
    region,
    attributes: { usagetype: "TransitGateway-Hours", operation },
  });
}

export function attachmentData(region: string, operation: TransitGatewayAttachment, gigabytes: number | undefined): Part {
  return metered(
    "Data processed",
    "GB",
    { vendor: "aws", service: "AmazonVPC", family: null, region, attributes: { usagetype: "TransitGateway-Bytes", operation } },
    gigabytes,
  );
}
