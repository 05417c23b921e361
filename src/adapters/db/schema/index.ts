export * from "./cloud.js";
export * from "./organizations.js";
export * from "./price-books.js";
export * from "./prices.js";
export * from "./recommendations.js";
export * from "./terraform.js";
