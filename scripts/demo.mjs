// npm run demo: the whole way on a real example. Starts the service on its embedded PostgreSQL, uploads examples/overmind, and prints
// the estimate, the verdict, the findings and one patch with its proof. With DEMO_ONCE=1 it ends by itself.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = join(root, "dist/cli.js");
const example = join(root, "examples/overmind");
const title = (text) => console.log(`\n\u2014 ${text} ${"\u2014".repeat(Math.max(0, 90 - text.length))}\n`);

title("The service starts on its own PostgreSQL and loads the prices of the package");
const work = mkdtempSync(join(tmpdir(), "terratrim-demo-"));
const service = spawn(process.execPath, [cli, "serve", "--port", process.env.PORT ?? "0", "--data-dir", join(work, "data")], {
  stdio: ["ignore", "pipe", "pipe"],
});
let stopping = false;
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
let log = "";
service.on("exit", (code) => {
  if (!stopping) console.error(`The service ended:\n${log}`);
  rmSync(work, { recursive: true, force: true });
  process.exit(stopping ? (process.exitCode ?? 0) : code || 1);
});

try {
  await demo(await started());
  if (process.env.DEMO_ONCE) stop();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
  stop();
}

function stop() {
  stopping = true;
  service.kill("SIGTERM");
}

/** The address and the first token, as `terratrim serve` prints them. */
function started() {
  return new Promise((resolve) => {
    let output = "";
    service.stderr.on("data", (data) => {
      log += data;
      for (const line of String(data)
        .split("\n")
        .filter((l) => l.startsWith("{")))
        console.log(`  ${JSON.parse(line).message}`);
    });
    service.stdout.on("data", (data) => {
      output += data;
      const url = /listens on (\S+)/.exec(output)?.[1];
      const token = /shown once: (\S+)/.exec(output)?.[1];
      if (url && token) resolve({ url, token });
    });
  });
}

async function demo({ url, token }) {
  const get = (path) => ask(path);
  const ask = async (path, options = {}) => {
    const response = await fetch(url + path, { ...options, headers: { authorization: `Bearer ${token}`, ...options.headers } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };

  title("Uploaded: examples/overmind/plan.json, a plan of 154 resources");
  const form = new FormData();
  form.set("file", new Blob([readFileSync(join(example, "plan.json"))], { type: "application/json" }), "plan.json");
  form.set("usage", new Blob([readFileSync(join(example, "infracost-usage.yml"))]), "infracost-usage.yml");
  const { id } = await ask("/v1/estimates?name=overmind", { method: "POST", body: form });
  const { estimate } = await get(`/v1/estimates/${id}`);
  const money = (amount) => `$${Number(amount).toFixed(2)}`;
  const costly = estimate.resources.filter((r) => r.monthlyCost !== null).sort((a, b) => b.monthlyCost - a.monthlyCost);
  for (const resource of costly.slice(0, 8)) console.log(`${money(resource.monthlyCost).padStart(10)}  ${resource.address}`);
  console.log(`${"".padStart(10)}  and ${costly.length - 8} more\n${money(estimate.monthlyCost).padStart(10)}  a month`);
  const isInTotal = ({ reason }) => reason === "price-old" || reason === "price-of-other-region";
  for (const note of estimate.notes) console.log(`${"".padStart(10)}  ${isInTotal(note) ? "to be looked at" : "not in it"}: ${note.title}`);

  title("Verdict of the policies");
  const { verdict } = await get(`/v1/estimates/${id}/verdict`).then((answer) => ("verdict" in answer ? answer : { verdict: answer }));
  for (const violation of verdict.violations.slice(0, 5)) console.log(`${violation.severity}  ${violation.message}`);
  console.log(verdict.passed ? "Passed." : "Denied.");

  title("Findings");
  const found = await get(`/v1/estimates/${id}/recommendations`);
  for (const { monthlySaving, details } of found.items ?? found)
    console.log(`${(monthlySaving === null ? "per usage" : money(monthlySaving)).padStart(10)}  ${details.title}: ${details.address}`);

  title("One patch, made in a copy of the code, with its proof");
  const copy = join(work, "overmind");
  cpSync(example, copy, { recursive: true });
  await run([
    cli,
    "fix",
    copy,
    "--usage-file",
    join(example, "infracost-usage.yml"),
    "--rule",
    "aws-lambda-arm64",
    "--address",
    "module.heritage[0].aws_lambda_function.example",
  ]);

  title(`The service: ${url}`);
  console.log(
    `Try: curl -H "Authorization: Bearer ${token}" ${url}/v1/estimates/${id}\nIts API is described at ${url}/ and ${url}/openapi.json. Ctrl-C ends it and removes its data.`,
  );
}

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "ignore"] });
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${args[1]} ended with ${code}`))));
  });
}
