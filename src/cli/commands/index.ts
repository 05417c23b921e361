import type { Command } from "commander";
import type { SetExitCode } from "../exit.js";
import { addPrice } from "./price.js";
import { addDiff } from "./diff.js";
import { addCheck } from "./check.js";
import { addFix } from "./fix.js";
import { addOrganization } from "./organization.js";
import { addPrices } from "./prices.js";
import { addRecommend } from "./recommend.js";
import { addServe } from "./serve.js";

/** Every command, one line each. */
export function addCommands(program: Command, setExitCode: SetExitCode): void {
  addPrice(program, setExitCode);
  addDiff(program, setExitCode);
  addCheck(program, setExitCode);
  addRecommend(program, setExitCode);
  addFix(program, setExitCode);
  addServe(program, setExitCode);
  addOrganization(program);
  addPrices(program, setExitCode);
}
