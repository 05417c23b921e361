import * as library from "yaml";

/** A chunk of its own in the bundle, where a CommonJS package that is imported on demand has no names. */
export { library };
