// Runs the command-line tools of frontend developers as they do.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The tool must succeed; what it says is told where it does not. */
export function run(tool, ...args) {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${tool}`, args, { cwd: here, encoding: "utf8" });
  assert.equal(status, 0, `${tool} ${args.join(" ")} failed:\n${stdout}${stderr}`);
}
