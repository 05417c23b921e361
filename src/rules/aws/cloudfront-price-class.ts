import { defineRule, pass, propose } from "../define.js";

export const cloudfrontPriceClass = defineRule({
  id: "aws-cloudfront-price-class",
  title: "Serve non-production from the cheaper edge locations",
  appliesTo: ["aws_cloudfront_distribution"],
  risk: "low",
  effect: "in-place",
  whenNot: "Viewers outside North America and Europe are served from farther away.",
  source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PriceClass.html",
  saves: "usage",

  evaluate({ attributes, nonProduction }) {
    if (!nonProduction || attributes.string("price_class", "PriceClass_All") !== "PriceClass_All") return pass();
    return propose(
      { price_class: "PriceClass_100" },
      "Edge locations in South America, Asia and Australia charge more for the same traffic.",
    );
  },
});
