import type { Json, JsonObject, Mask } from "../model/json.js";

/** The value as an object, or null when it is anything else. */
export function objectOf(value: unknown): JsonObject | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null; // documents come from JSON.parse, which makes nothing but JSON values
}

/** The value as a list; empty when it is anything else. */
export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as Json[]) : []; // as in objectOf
}

/** The value as text, or null when it is anything else or empty. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** A mask that marks something, or undefined. */
export function maskOf(value: unknown): Mask | undefined {
  if (value === true) return true;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  for (const _ in value) return value as Mask; // Terraform writes these trees with booleans, lists and objects only
  return undefined;
}
