// What usage types call a model; no rule leads there from its id. Seen in AWS's price list and in bills, 2026.
const NAMES: readonly (readonly [id: RegExp, name: string])[] = [
  [/^amazon\.nova-2-lite/, "Nova2.0Lite"],
  [/^amazon\.nova-micro/, "NovaMicro"],
  [/^amazon\.nova-lite/, "NovaLite"],
  [/^amazon\.nova-pro/, "NovaPro"],
  [/^amazon\.nova-canvas/, "NovaCanvas"],
  [/^amazon\.titan-text-lite/, "TitanTextG1-Lite"],
  [/^amazon\.titan-text-express/, "TitanTextG1-Express"],
  [/^amazon\.titan-text-premier/, "TitanText-Premier"],
  [/^amazon\.titan-image-generator-v1/, "TitanImageGeneratorG1"],
];

/** `amazon.nova-lite-v1:0:300k` of `arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0:300k`, and of a custom model made from it. */
export function modelId(arn: string): string {
  return arn.split("/")[1] ?? arn;
}

/** The name of a model in usage types; its id where that is not known, so that no other model's price is taken. */
export function modelName(id: string): string {
  const llama = /^meta\.llama(\d)-(\d)-(\d+)b/.exec(id);
  if (llama) return `Llama${llama[1]}-${llama[2]}-${llama[3]}B`;
  return NAMES.find(([pattern]) => pattern.test(id))?.[1] ?? id;
}

/** `Claude 3 Haiku (Amazon Bedrock Edition)`: Anthropic's models are products of AWS Marketplace. Null for every other model. */
export function claudeService(id: string): string | null {
  if (!id.startsWith("anthropic.claude")) return null;
  const [, major = "", minor, kind] = /-(\d)(?:-(\d))?-(haiku|sonnet|opus)/.exec(id) ?? [];
  if (kind === undefined) return edition(id.includes("instant") ? "Claude Instant" : "Claude");
  return edition(`Claude ${minor === undefined ? major : `${major}.${minor}`} ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`);
}

function edition(model: string): string {
  return `${model} (Amazon Bedrock Edition)`;
}
