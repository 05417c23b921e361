import { buildSchema } from "graphql";

/** The currencies that a price can be asked for by name. */
export const CURRENCIES =
  "AED ARS AUD BDT BGN BHD BMD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR ISK JPY KES KRW KWD KZT LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR".split(
    " ",
  );

/** The part of Infracost 0.10's price API that its clients send, as a schema. */
export const PRICE_SCHEMA = buildSchema(`
  type Query {
    products(filter: ProductFilter!): [Product!]!
  }
  input ProductFilter {
    vendorName: String
    service: String
    productFamily: String
    region: String
    sku: String
    attributeFilters: [AttributeFilter!]
  }
  input AttributeFilter {
    key: String!
    value: String
    value_regex: String
  }
  input PriceFilter {
    purchaseOption: String
    unit: String
    description: String
    description_regex: String
    startUsageAmount: String
    endUsageAmount: String
    termLength: String
    termPurchaseOption: String
    termOfferingClass: String
  }
  type Attribute {
    key: String!
    value: String
  }
  type Product {
    productHash: String!
    vendorName: String!
    service: String!
    productFamily: String
    region: String
    sku: String!
    attributes: [Attribute!]!
    prices(filter: PriceFilter): [Price!]!
  }
  type Price {
    priceHash: String!
    purchaseOption: String
    unit: String!
    description: String
    startUsageAmount: String
    endUsageAmount: String
    termLength: String
    termPurchaseOption: String
    termOfferingClass: String
    effectiveDateStart: String!
    ${CURRENCIES.map((currency) => `${currency}: String`).join("\n    ")}
  }
`);
